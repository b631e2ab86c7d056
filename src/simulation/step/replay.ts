import { drawsOfRun, type MachineActor, type Numbers, startActor } from '@/engine'
import { datesOfWeek } from '@/scenarios/calendar-date'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { PlayableNegotiation } from '../playable-negotiation'
import { playWeek } from './play-week'
import { type Rules, rulesOf } from './rules'
import { standingOf } from './standing'
import type { BadChoice, RunEnd, Session, Standing, StepWeek, Timeline } from './types'
import { answerNodes, moveNodes } from './week-tree'

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
  const { seat, beside } = session
  const seated = seat === undefined || beside === undefined ? seat : [seat, beside]
  const played = {
    start: start ?? standingOf(negotiation, actor),
    ...(seat === undefined ? {} : { seat }),
  }
  const weeks = [...known]
  const until = Math.min(untilWeek, rules.horizonWeeks)
  const draw = drawsOfRun(session.seed, session.run)
  const drawWeek = () => Array.from({ length: rules.slots }, draw)
  known.forEach(drawWeek)
  let before = last?.after ?? played.start
  while (weeks.length < until && typeof before.at === 'number') {
    const week = weeks.length + 1
    const picked = session.choices.filter((choice) => choice.week === week).map(({ event }) => event)
    const { first: from, last: to } = datesOfWeek(rules.scenario.startDate, week)
    const given = { week, from, to, picked }
    const play = playWeek(rules, actor, week, drawWeek(), picked, before, seated)
    if (play.status === 'bad') return { ...play, week }
    const { steps } = play
    if (play.status === 'pending') {
      const { kind, open, step } = play
      const snapshot = actor.snapshot()
      const alternatives =
        kind === 'answer' ? answerNodes(rules, snapshot, seated) : moveNodes(rules, snapshot, week, step, seated)
      const pending = { ...given, ...open, kind, steps, at: actor.stored(), alternatives }
      return { ...played, status: 'pending', weeks, pending }
    }
    const { after } = play
    const events = steps.flatMap((step) => step.events)
    const chosen = steps.flatMap((step) => step.chosen)
    weeks.push({ ...given, steps, events, chosen, before, after })
    before = after
  }
  const isEnded = typeof before.at === 'string'
  if (!isEnded && weeks.length < rules.horizonWeeks) return { ...played, status: 'open', weeks }
  const late = isEnded ? session.choices.find(({ week }) => week > weeks.length && week <= until) : undefined
  if (late !== undefined) return { status: 'bad', ...late, allowed: [] }
  return { ...played, status: 'ended', weeks, end: outcomeIn(negotiation, before, weeks.length) }
}

/**
 * The history of a session up to the end of a week, on a real actor of the negotiation. Without choices it is, step by
 * step, the path the sampler counts for this seed and run. Choices after `untilWeek` are not looked at.
 */
export const replay = (
  negotiation: PlayableNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  session: Session,
  untilWeek: number,
): Timeline | BadChoice =>
  playOn(rulesOf(negotiation, scenario, changes, horizonWeeks), session, untilWeek, undefined, [])
