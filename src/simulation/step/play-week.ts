import type { MachineActor } from '@/engine'
import type { Party } from '@/machines/event-record'
import { isOwn } from './own-event'
import { alternativeOf, type Rules } from './rules'
import { NOTHING } from './types'
import { type Drawn, drawFrom, drawSurely, type WeekRow, weekRow } from './week-row'

/** What one week brought; the actor has moved along. */
export type Play = {
  readonly events: readonly string[]
  readonly chosen: readonly boolean[]
  readonly scheduled: boolean
  readonly crowded: boolean
}

export type PlayedWeek =
  | (Play & { readonly status: 'played' | 'pending' })
  | { readonly status: 'bad'; readonly event: string; readonly allowed: readonly string[] }

type Headline = { readonly drawn: Drawn | undefined; readonly picks: number; readonly isChosen: boolean }

/** What may be chosen as a week's headline: any with nobody's seat, only one's own moves with one. A deadline is no choice. */
const headlinesOpen = ({ scheduled, own, drawn }: WeekRow, seat: Party | undefined): readonly string[] =>
  scheduled !== undefined
    ? [scheduled.event]
    : [NOTHING, ...(seat === undefined ? drawn : own).map(({ event }) => event)]

function headlineOf(row: WeekRow, draw: number, pick: string | undefined, seat: Party | undefined): Headline {
  const isPicked = pick !== undefined && headlinesOpen(row, seat).includes(pick)
  const picks = isPicked ? 1 : 0
  if (row.scheduled !== undefined) return { drawn: { event: row.scheduled.event, free: draw }, picks, isChosen: false }
  if (isPicked && pick !== NOTHING) return { drawn: { event: pick, free: draw }, picks, isChosen: true }
  if (isPicked && seat === undefined) return { drawn: undefined, picks, isChosen: true }
  const drawn = row.crowded ? drawSurely(row.drawn, draw) : drawFrom(row.drawn, draw)
  return { drawn, picks, isChosen: false }
}

/**
 * Plays one week on an actor. At each decision, the headline and then every answer it forces, the next of the week's
 * choices decides if it fits; otherwise the draw does, by inversion, and what is left of it decides the next. With a seat
 * an own answer is never drawn: without a choice the week stops there as `pending`.
 */
export function playWeek(
  rules: Rules,
  actor: MachineActor,
  week: number,
  draw: number,
  picked: readonly string[],
  seat?: Party,
): PlayedWeek {
  const { model } = rules.negotiation
  const row = weekRow(rules, actor.snapshot(), week, seat)
  const first = headlineOf(row, draw, picked[0], seat)
  const rest = picked.slice(first.picks)
  const events: string[] = []
  const chosen: boolean[] = []
  const allowed: string[] = first.picks === 0 ? [...headlinesOpen(row, seat)] : []
  const take = (event: string, isChosen: boolean): void => {
    actor.send(event)
    events.push(event)
    chosen.push(isChosen)
  }
  const played = (status: 'played' | 'pending'): PlayedWeek => {
    const [unused] = rest
    if (unused !== undefined) return { status: 'bad', event: unused, allowed }
    return { status, events, chosen, scheduled: row.scheduled !== undefined, crowded: row.crowded }
  }
  let decided = first.drawn
  if (decided === undefined) return played('played')
  take(decided.event, first.isChosen)
  while (model.isAnswer(actor.snapshot())) {
    const answers = model.answers(model.view(actor.snapshot())).map(alternativeOf(rules))
    const open = answers
      .filter(({ event }) => seat === undefined || isOwn(rules.negotiation, event, seat))
      .map(({ event }) => event)
    const [pick] = rest
    if (pick !== undefined && open.includes(pick)) {
      rest.shift()
      allowed.length = 0
      take(pick, true)
    } else {
      allowed.push(...open)
      if (seat !== undefined && open.length > 0) return played('pending')
      decided = drawSurely(answers, decided.free)
      take(decided.event, false)
    }
  }
  return played('played')
}
