import { outcomeShares, solveForward } from '@/engine'
import { defaultSeed } from '@/scenarios/default-seed'
import type { BareCase } from '@/scenarios/scenario.schema'
import { rangeTable } from './analyse/range-draws'
import { dealMarks } from './deal-marks'
import { numberOf } from './edited-case'
import { rangeOf } from './input-range'
import { chainOf } from './negotiation-chain'
import type { OpenNegotiation } from './open-negotiation'
import { solveAnswer } from './solve-answer'
import type { Answer, InputRange, Mark } from './types'

/** The chances that move the first group, what is asked about, most when each alone goes from its low to its high end, largest swing first. */
function rankLevers(negotiation: OpenNegotiation, scenario: BareCase, count: number): readonly string[] {
  const asked = negotiation.groups[0]?.id
  const shareAt = (id: string, value: number): number => {
    const chain = chainOf(negotiation, scenario, { [id]: value }, scenario.horizonWeeks)
    const shares = outcomeShares(chain, solveForward(chain))
    return chain.outcomes.reduce((sum, { group }, o) => sum + (group === asked ? (shares[o] ?? 0) : 0), 0)
  }
  return negotiation.parameters
    .filter(({ kind }) => kind === 'weekly' || kind === 'occasion')
    .map(({ id }) => {
      const { low, high } = numberOf(scenario, id)
      return { id, swing: Math.abs(shareAt(id, high) - shareAt(id, low)) }
    })
    .toSorted((a, b) => b.swing - a.swing)
    .slice(0, count)
    .map(({ id }) => id)
}

const LEVERS = 5

/** What is solved when a case is written and kept with it, so that a page opens with the answer already there. */
export type StoredAnswer = {
  readonly modelVersion: string
  readonly answer: Answer
  readonly range: InputRange
  readonly levers: readonly string[]
  readonly marks: readonly Mark[] // of the case's default seed
}

/** @param onDraw told after every few draws of the input range, which takes nearly all of the time */
export function storedAnswer(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  onDraw?: (done: number) => void,
): StoredAnswer {
  const { horizonWeeks } = scenario
  const answer = solveAnswer(negotiation, scenario, {}, horizonWeeks)
  return {
    modelVersion: answer.modelVersion,
    answer,
    range: rangeOf(rangeTable(negotiation, scenario, {}, horizonWeeks, onDraw)),
    levers: rankLevers(negotiation, scenario, LEVERS),
    marks: dealMarks(chainOf(negotiation, scenario, {}, horizonWeeks), answer, defaultSeed(scenario)),
  }
}
