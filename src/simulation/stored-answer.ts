import { defaultSeed } from '@/scenarios/default-seed'
import type { Scenario } from '@/scenarios/scenario.schema'
import { rangeTable } from './analyse/range-draws'
import { dealMarks } from './deal-marks'
import { rangeOf } from './input-range'
import { chainOf } from './negotiation-chain'
import type { OpenNegotiation } from './open-negotiation'
import { rankLevers } from './rank-levers'
import { solveAnswer } from './solve-answer'
import type { Answer, InputRange, Mark } from './types'

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
  scenario: Scenario,
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
