import type { NewsFigure } from '@/scenarios/news.types'
import type { BareCase } from '@/scenarios/scenario.schema'
import { conditionedAnswer } from '../analyse/conditioned-answer'
import type { OpenNegotiation } from '../open-negotiation'

/**
 * One number of what the model says to a claim, exact, of an untouched case over all that it looks ahead: futures in 100, or what a
 * number of the case is counted in.
 * @throws {RangeError} for an ending, condition or number that the case has not, or where no future meets what is given.
 */
export function newsFigure(negotiation: OpenNegotiation, scenario: BareCase, { id, asks }: NewsFigure): number {
  const known = (value: number | undefined, of: string): number => {
    if (value === undefined) throw new RangeError(`Figure "${id}" asks for "${of}", which "${scenario.id}" has not.`)
    return value
  }
  if ('number' in asks) return known(scenario.numbers[asks.number]?.[asks.end], asks.number)
  const given = 'happens' in asks ? asks.happens : (asks.given ?? [])
  const answer = conditionedAnswer(negotiation, scenario, {}, scenario.horizonWeeks, given)
  if ('happens' in asks) return 100 * answer.probability
  if (answer.probability === 0) throw new RangeError(`Figure "${id}" asks of futures that there are none of.`)
  const { ends, by } = asks
  if (by === 'early') return 100 * known(answer.early?.groups[ends], ends)
  return 100 * known(answer.groups[ends] ?? answer.outcomes.find((outcome) => outcome.id === ends)?.exact, ends)
}
