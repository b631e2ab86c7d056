import type { Numbers, Play } from '@/engine'
import type { Party } from '@/machines/event-record'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { BareCase } from '@/scenarios/scenario.schema'
import { chainOf, numbersOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { isOwn } from '../step/own-event'
import { placeIndex } from '../step/place-index'
import { seatValues } from '../step/seat-values'
import { pointsOf } from './points'
import { reviewOf } from './review'
import { stopWorth, type Worths } from './stop-worth'
import type { SeatWorths } from './types'

function solveWorths(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  party: Party,
): SeatWorths {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const { scale, reward } = pointsOf(negotiation, chain, scenario, party)
  const { agreeing = [] } = negotiation.seats.find((seat) => seat.party === party) ?? {}
  const given = {
    graph: negotiation.graph,
    chain,
    numbers: numbersOf(negotiation, scenario, changes),
    weeks: weeksOf(negotiation, scenario, changes, horizonWeeks),
    isOwn: (event: string) => isOwn(negotiation, event, party),
    reward,
  }
  const isAgreeing = (event: string): boolean => agreeing.includes(event)
  const valuesWith = (play: Play) => seatValues({ ...given, play })
  const worths: Worths = {
    ...{ party, best: valuesWith('best'), model: valuesWith({ without: () => false }) },
    ...(agreeing.length === 0 ? {} : { never: valuesWith({ without: isAgreeing }) }),
    ...{
      stateOf: placeIndex(negotiation.graph),
      questions: negotiation.graph.questions,
      isOwn: given.isOwn,
      isAgreeing,
    },
  }
  return {
    scale,
    stopWorth: (timeline, stop) => stopWorth(worths, timeline, stop),
    review: (table) => reviewOf(worths, table),
  }
}

type Latest = { readonly negotiation: OpenNegotiation; readonly asked: string; readonly worths: SeatWorths }
let latest: Latest | undefined

/**
 * The worths of a seat of a recipe; those of the latest are kept, so that asking again is free. Three backward passes, some .8 s
 * for 104 weeks of a forced sale; 8 bytes × 3 × (steps + 1) × n, some 80 MB there.
 * @throws {RangeError} if the scenario has no payoffs for the party, or all its endings are worth the same to it.
 */
export function seatWorths(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  party: Party,
): SeatWorths {
  const asked = JSON.stringify([scenario, changes, horizonWeeks, party])
  if (latest?.negotiation !== negotiation || latest.asked !== asked)
    latest = { negotiation, asked, worths: solveWorths(negotiation, scenario, changes, horizonWeeks, party) }
  return latest.worths
}
