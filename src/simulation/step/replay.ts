import { drawsOfRun, type MachineActor, type Numbers, startActor } from '@/engine'
import { datesOfWeek } from '@/scenarios/calendar-date'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { PlayableNegotiation } from '../playable-negotiation'
import { playWeek } from './play-week'
import { type Rules, rulesOf } from './rules'
import type { BadChoice, RunEnd, Session, Standing, StepWeek, Timeline } from './types'
import { answerNodes } from './week-tree'

/** Where an actor stands. */
function standingOf({ model }: PlayableNegotiation, actor: MachineActor): Standing {
  const view = model.view(actor.snapshot())
  return { at: model.ending(view) ?? model.key(view), view, snapshot: actor.stored() }
}

function actorAtStart({ negotiation, scenario }: Rules): MachineActor {
  const actor = startActor(negotiation.model.machine)
  for (const { event } of scenario.prologue) actor.send(event)
  return actor
}

const outcomeIn = ({ model }: PlayableNegotiation, { view, at }: Standing, week: number): RunEnd => {
  const outcome = model.outcome(view)
  const group = model.outcomes.find(({ id }) => id === outcome)?.group
  if (group === undefined) throw new RangeError(`"${outcome}" is not one of the outcomes of the machine.`)
  return { week, outcome, group, ...(typeof at === 'string' ? { ending: at } : {}) }
}

/** A choice out of order, outside the horizon, or after the end. */
function misplaced({ choices }: Session, horizon: number): BadChoice | undefined {
  const wrong = choices.find(({ week }, i) => {
    const earlier = choices[i - 1]?.week ?? 1
    return !Number.isInteger(week) || week < earlier || week > horizon
  })
  return wrong === undefined ? undefined : { status: 'bad', ...wrong, allowed: [] }
}

/**
 * Plays on from the weeks already known, which must be the beginning of this very session: the actor is restored from
 * the last one's snapshot. `known` = [] plays from the start.
 */
export function playOn(
  rules: Rules,
  session: Session,
  untilWeek: number,
  start: Standing | undefined,
  known: readonly StepWeek[],
): Timeline | BadChoice {
  const { negotiation } = rules
  const bad = misplaced(session, rules.horizonWeeks)
  if (bad !== undefined) return bad
  const last = known.at(-1)
  const actor = last === undefined ? actorAtStart(rules) : startActor(negotiation.model.machine, last.after.snapshot)
  const played = {
    start: start ?? standingOf(negotiation, actor),
    ...(session.seat === undefined ? {} : { seat: session.seat }),
  }
  const weeks = [...known]
  const until = Math.min(untilWeek, rules.horizonWeeks)
  const draw = drawsOfRun(session.seed, session.run)
  for (const _ of known) draw()
  let before = last?.after ?? played.start
  while (weeks.length < until && typeof before.at === 'number') {
    const week = weeks.length + 1
    const picked = session.choices.filter((choice) => choice.week === week).map(({ event }) => event)
    const { first: from, last: to } = datesOfWeek(rules.scenario.startDate, week)
    const given = { week, from, to, draw: draw(), picked, before }
    const play = playWeek(rules, actor, week, given.draw, picked, session.seat)
    if (play.status === 'bad') return { ...play, week }
    const { events, chosen, scheduled, crowded, status } = play
    if (status === 'pending') {
      const alternatives = answerNodes(rules, actor.snapshot(), session.seat)
      const pending = { ...given, events, chosen, scheduled, at: actor.stored(), alternatives }
      return { ...played, status, weeks, pending }
    }
    const after = events.length === 0 ? before : standingOf(negotiation, actor)
    weeks.push({
      ...given,
      scheduled,
      crowded,
      events,
      chosen,
      after,
    })
    before = after
  }
  const isEnded = typeof before.at === 'string'
  if (!isEnded && weeks.length < rules.horizonWeeks) return { ...played, status: 'open', weeks }
  const late = isEnded ? session.choices.find(({ week }) => week > weeks.length && week <= until) : undefined
  if (late !== undefined) return { status: 'bad', ...late, allowed: [] }
  return { ...played, status: 'ended', weeks, end: outcomeIn(negotiation, before, weeks.length) }
}

/**
 * The history of a session up to the end of a week, on a real actor of the negotiation. Without choices it is, week by
 * week, the path the sampler counts for this seed and run. Choices after `untilWeek` are not looked at.
 */
export const replay = (
  negotiation: PlayableNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  session: Session,
  untilWeek: number,
): Timeline | BadChoice =>
  playOn(rulesOf(negotiation, scenario, changes, horizonWeeks), session, untilWeek, undefined, [])
