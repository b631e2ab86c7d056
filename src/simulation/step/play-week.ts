import type { MachineActor } from '@/engine'
import { NOTHING, nothingIn } from './nothing'
import { isAnswering, type Seated } from './own-event'
import { alternativeOf, type Rules, stepsOf, type WeekStep } from './rules'
import { standingOf } from './standing'
import { drawFrom, drawSurely, type StepRow, stepRow } from './step-row'
import type { PlayedStep, Standing } from './types'

type BadPick = { readonly status: 'bad'; readonly event: string; readonly allowed: readonly string[] }

/** What one week brought; the actor has moved along. */
export type PlayedWeek =
  | { readonly status: 'played'; readonly steps: readonly PlayedStep[]; readonly after: Standing }
  | {
      readonly status: 'pending'
      readonly kind: 'move' | 'answer'
      readonly steps: readonly PlayedStep[]
      readonly step: WeekStep
      readonly open: PlayedStep
    }
  | BadPick

/**
 * The choices of a week, taken in order: each by the first decision it fits. From a seat in a week of several questions `nothing`
 * holds out at every question up to the one that the choice after it fits.
 */
function createPicks(picked: readonly string[], holdsOutWeeks: boolean) {
  let taken = 0
  let allowed: readonly string[] = []
  const isHeldOut = () => holdsOutWeeks && picked[taken] === NOTHING
  return {
    /** The next choice, if it is one of these; `nothing` is what holding out is called here. */
    take: (open: readonly string[], nothing?: string): string | undefined => {
      const at = isHeldOut() ? taken + 1 : taken
      const pick = picked[at]
      if (pick !== undefined && open.includes(pick)) {
        taken = at + 1
        allowed = []
        return pick
      }
      if (isHeldOut() && nothing !== undefined) return nothing
      allowed = [...allowed, ...open]
      return undefined
    },
    /** The next choice where it came too late, with what could have been chosen in its place. */
    late: (): BadPick | undefined => {
      const event = picked[isHeldOut() ? taken + 1 : taken]
      return event === undefined ? undefined : { status: 'bad', event, allowed }
    },
  }
}

type Picks = ReturnType<typeof createPicks>

/** What may be chosen as a headline: any with nobody's seat, only one's own moves with one. A deadline is no choice. */
function headlinesOpen({ scheduled, own, drawn }: StepRow, nothing: string | undefined, seat: Seated | undefined) {
  if (scheduled !== undefined) return [scheduled.event]
  const moves = (seat === undefined ? drawn : own).map(({ event }) => event)
  return nothing === undefined ? moves : [nothing, ...moves]
}

type Headline = { readonly event: string; readonly free: number; readonly isChosen: boolean }

/** A step's headline by a choice or else by its draw; `free` is what of the draw is left for its answers. */
function headlineOf(
  row: StepRow,
  draw: number,
  pick: string | undefined,
  isQuietPicked: boolean,
): Headline | undefined {
  if (row.scheduled !== undefined) return { event: row.scheduled.event, free: draw, isChosen: false }
  if (pick !== undefined && !isQuietPicked) return { event: pick, free: draw, isChosen: true }
  const drawn = row.crowded ? drawSurely(row.drawn, draw) : drawFrom(row.drawn, draw)
  return drawn && { ...drawn, isChosen: false }
}

type StepPlay = { readonly played: PlayedStep; readonly waits?: 'move' | 'answer' }

function playStep(
  rules: Rules,
  actor: MachineActor,
  week: number,
  step: WeekStep,
  draw: number,
  picks: Picks,
  before: Standing,
  seat: Seated | undefined,
): StepPlay {
  const { negotiation, questions } = rules
  const { model } = negotiation
  const row = stepRow(rules, actor.snapshot(), week, step, seat)
  const isScheduled = row.scheduled !== undefined
  const nothing = isScheduled ? undefined : nothingIn(questions, step.slot)
  const events: string[] = []
  const chosen: boolean[] = []
  const take = (event: string, isChosen: boolean): void => {
    actor.send(event)
    events.push(event)
    chosen.push(isChosen)
  }
  const given = { slot: step.slot, draw, scheduled: isScheduled, crowded: row.crowded, before }
  const played = { ...given, events, chosen, ...(nothing === undefined ? {} : { nothing }) }
  const pick = picks.take(headlinesOpen(row, nothing, seat), nothing)
  if (pick === undefined && row.own.length > 0 && questions.length > 1) return { played, waits: 'move' }
  const isQuietPicked = pick !== undefined && pick === nothing
  if (isQuietPicked && seat === undefined) return { played }
  const headline = headlineOf(row, draw, pick, isQuietPicked)
  if (headline === undefined) return { played }
  take(headline.event, headline.isChosen)
  let { free } = headline
  while (model.isAnswer(actor.snapshot())) {
    const answers = model.answers(model.view(actor.snapshot())).map(alternativeOf(rules))
    const isOpen = seat === undefined || isAnswering(negotiation, answers, seat)
    const open = isOpen ? answers.map(({ event }) => event) : []
    const answer = picks.take(open)
    if (answer === undefined && seat !== undefined && open.length > 0) return { played, waits: 'answer' }
    const drawn = answer === undefined ? drawSurely(answers, free) : { event: answer, free }
    take(drawn.event, answer !== undefined)
    free = drawn.free
  }
  return { played }
}

/**
 * Plays one week on an actor, step by step, up to an ending. At each decision, a headline and then every answer it forces, the
 * next of the week's choices decides if it fits; otherwise the step's draw does, by inversion, and what is left of it decides
 * the next. With a seat an own answer is never drawn: without a choice the week stops there as `pending`, and, if it has
 * several questions, at every one where the seat has a move: `nothing` holds out for the rest of the week. A week's only question
 * is held out then.
 * @param draws by slot, also of slots that are not asked. @param before where the actor stands.
 */
export function playWeek(
  rules: Rules,
  actor: MachineActor,
  week: number,
  draws: readonly number[],
  picked: readonly string[],
  before: Standing,
  seat?: Seated,
): PlayedWeek {
  const picks = createPicks(picked, seat !== undefined && rules.questions.length > 1)
  const steps: PlayedStep[] = []
  let standing = before
  for (const step of stepsOf(rules, week)) {
    if (typeof standing.at === 'string') break
    const { played, waits } = playStep(rules, actor, week, step, draws[step.slot] ?? 0, picks, standing, seat)
    if (waits !== undefined) return picks.late() ?? { status: 'pending', kind: waits, steps, step, open: played }
    steps.push(played)
    if (played.events.length > 0) standing = standingOf(rules.negotiation, actor)
  }
  return picks.late() ?? { status: 'played', steps, after: standing }
}
