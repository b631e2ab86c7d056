import { type AnyActor, createActor } from 'xstate'
import type { Weeks } from '../chain/fill-chain'
import type { ChainModel, TableRow } from '../model/chain-model'
import { evaluateFactor, type Numbers } from '../model/factor'

export type ActorWeek = { readonly week: number; readonly events: readonly string[] }
export type ActorRun = { readonly weeks: readonly ActorWeek[]; readonly outcome: string; readonly week: number }

type Alternative = { readonly event: string; readonly chance: number }

const chanceOf = ({ factors }: TableRow, numbers: Numbers): number =>
  factors.reduce((p, factor) => p * evaluateFactor(factor, numbers), 1)

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
 * Runs the machine itself, one XState actor, one draw a week: the definition that the compiled chain must equal.
 * It reads the likelihood table in every week and knows nothing of graphs or layers.
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
  const weekly: ActorWeek[] = []
  for (let week = 1; week < weeks.length; week++) {
    const view = model.view(actor.getSnapshot())
    if (model.ending(view) !== undefined) break
    const events = weekOf(model, actor, numbers, weeks[week] ?? { kind: 0 }, draw())
    if (events.length > 0) weekly.push({ week, events })
    if (model.ending(model.view(actor.getSnapshot())) !== undefined) {
      return { weeks: weekly, outcome: model.outcome(model.view(actor.getSnapshot())), week }
    }
  }
  return { weeks: weekly, outcome: model.outcome(model.view(actor.getSnapshot())), week: weeks.length - 1 }
}

function weekOf<View>(
  model: ChainModel<View>,
  actor: AnyActor,
  numbers: Numbers,
  { kind, scheduled }: Weeks[number],
  draw: number,
): readonly string[] {
  const snapshot = actor.getSnapshot()
  let chosen: { event: string; rest: number } | undefined
  if (scheduled !== undefined && snapshot.can({ type: scheduled })) {
    chosen = { event: scheduled, rest: draw }
  } else {
    const rows = model.weekly(model.view(snapshot), kind).filter(({ event }) => snapshot.can({ type: event }))
    const chances = rows.map((row) => ({ event: row.event, chance: chanceOf(row, numbers) }))
    const sum = chances.reduce((total, { chance }) => total + chance, 0)
    chosen =
      sum > 1
        ? chooseSurely(
            chances.map(({ event, chance }) => ({ event, chance: chance / sum })),
            draw,
          )
        : choose(chances, draw)
  }
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
