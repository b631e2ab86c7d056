import type { Graph } from '@/engine'
import { defaultSeed } from '@/scenarios/default-seed'
import type { Scenario } from '@/scenarios/scenario.schema'
import { dealMarks } from './deal-marks'
import { rangeDraw, rangeOf } from './input-range'
import { chainOf } from './negotiation-chain'
import { rankLevers } from './rank-levers'
import { solveAnswer } from './solve-answer'
import type { Answer, InputRange, Mark } from './types'

export const RANGE_DRAWS = 500
const LEVERS = 5

/** What is solved when a case is written and kept with it, so that a page opens with the answer already there. */
export type StoredAnswer = {
  readonly modelVersion: string
  readonly answer: Answer
  readonly range: InputRange
  readonly levers: readonly string[]
  readonly marks: readonly Mark[] // of the case's default seed
}

/** @param onDraw told after every draw of the input range, which takes nearly all of the time */
export function storedAnswer(graph: Graph, scenario: Scenario, onDraw?: (done: number) => void): StoredAnswer {
  const { horizonWeeks } = scenario
  const answer = solveAnswer(graph, scenario, {}, horizonWeeks)
  const draws = Array.from({ length: RANGE_DRAWS }, (_, k) => {
    const draw = rangeDraw(graph, scenario, {}, horizonWeeks, k)
    onDraw?.(k + 1)
    return draw
  })
  return {
    modelVersion: answer.modelVersion,
    answer,
    range: rangeOf(draws),
    levers: rankLevers(graph, scenario, LEVERS),
    marks: dealMarks(chainOf(graph, scenario, {}, horizonWeeks), answer, defaultSeed(scenario)),
  }
}
