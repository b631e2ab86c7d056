import { type AnyActor, createActor } from 'xstate'
import { slotsOf, type Weeks } from '../chain/fill-chain'
import type { ChainModel, TableRow } from '../model/chain-model'
import { type Numbers, productOf } from '../model/factor'

export type ActorWeek = { readonly week: number; readonly events: readonly string[] }
export type ActorRun = { readonly weeks: readonly ActorWeek[]; readonly outcome: string; readonly week: number }

type Alternative = { readonly event: string; readonly chance: number }

const chanceOf = ({ factors }: TableRow, numbers: Numbers): number => productOf(factors, numbers)

/** Chooses by inversion and hands back the part of the draw that is still free, so one draw decides a week with its answers. */
function choose(alternatives: readonly Alternative[], draw: number): { event: string; rest: number } | undefined {
  let below = 0
  for (const { event, chance } of alternatives) {
    if (draw < below + chance) return { event, rest: (draw - below) / chance }
    below += chance
  }
  return undefined
}

const chooseSurely = (alternatives: readonly Alternative[], draw: number): { event: string; rest: number } => {
  const last = alternatives.findLast(({ chance }) => chance > 0)
  if (last === undefined) throw new Error('An answer state has no possible alternative.')
  return choose(alternatives, draw) ?? { event: last.event, rest: 0 }
}

/**
 * Runs the machine itself, one XState actor, question by question: the definition that the compiled chain must equal.
 * It reads the likelihood table in every step and knows nothing of graphs or layers. Every week takes all of its draws.
 * @param draw the next draw in [0, 1) of this run.
 */
export function actorRun<View>(
  model: ChainModel<View>,
  numbers: Numbers,
  weeks: Weeks,
  prologue: readonly string[],
  draw: () => number,
): ActorRun {
  const actor = createActor(model.machine).start()
  for (const type of prologue) actor.send({ type })
  const isOver = (): boolean => model.ending(model.view(actor.getSnapshot())) !== undefined
  const slots = slotsOf(model)
  const happened: ActorWeek[] = []
  let week = 0
  while (week < weeks.length - 1 && !isOver()) {
    week++
    const asked = weeks[week] ?? { kind: 0 }
    const draws = Array.from({ length: slots }, () => draw())
    const events = draws.flatMap((own, slot) => (isOver() ? [] : stepOf(model, actor, numbers, asked, slot, own)))
    if (events.length > 0) happened.push({ week, events })
  }
  return { weeks: happened, outcome: model.outcome(model.view(actor.getSnapshot())), week }
}

type Chosen = ReturnType<typeof choose>

/** What a draw chooses of a question's risks in the state the actor stands in; where they exceed 1 together, of their shares. */
function askedOf<View>(
  { questions, view }: ChainModel<View>,
  actor: AnyActor,
  numbers: Numbers,
  kind: number,
  slot: number,
  draw: number,
): Chosen {
  const snapshot = actor.getSnapshot()
  const rows = questions[slot]?.rows(view(snapshot), kind).filter(({ event }) => snapshot.can({ type: event })) ?? []
  const chances = rows.map((row) => ({ event: row.event, chance: chanceOf(row, numbers) }))
  const sum = chances.reduce((total, { chance }) => total + chance, 0)
  if (sum <= 1) return choose(chances, draw)
  const shares = chances.map(({ event, chance }) => ({ event, chance: chance / sum }))
  return chooseSurely(shares, draw)
}

/** Lets one slot of a week happen: the scheduled event in its own, and a question's, with their answers. */
function stepOf<View>(
  model: ChainModel<View>,
  actor: AnyActor,
  numbers: Numbers,
  { kind, scheduled }: Weeks[number],
  slot: number,
  draw: number,
): readonly string[] {
  const isItsSlot = model.scheduling === 'replaces' || slot === model.questions.length
  const isBrought = isItsSlot && scheduled !== undefined && actor.getSnapshot().can({ type: scheduled })
  let chosen: Chosen = isBrought ? { event: scheduled, rest: draw } : askedOf(model, actor, numbers, kind, slot, draw)
  if (chosen === undefined) return []
  actor.send({ type: chosen.event })
  const events = [chosen.event]
  while (model.isAnswer(actor.getSnapshot())) {
    const answers = model.answers(model.view(actor.getSnapshot()))
    chosen = chooseSurely(
      answers.map((row) => ({ event: row.event, chance: chanceOf(row, numbers) })),
      chosen.rest,
    )
    actor.send({ type: chosen.event })
    events.push(chosen.event)
  }
  return events
}
