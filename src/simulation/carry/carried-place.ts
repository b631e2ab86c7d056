import { type EarlierModel, majorOf } from '@/scenarios/earlier-model'
import type { Negotiation } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { Place } from '../link/places'
import type { Lost } from './carried-recipe'
import { carriedTray } from './carried-tray'

export type CarriedPlace = { readonly place: Place; readonly lost: readonly Lost[] }

/** What tells a run, how far it was played and what was chosen in it. */
const OF_RUN: readonly string[] = ['run', 'wk', 'b', 'on', 'with']

const without = ({ options, ...place }: Place, names: readonly string[]): Place => ({
  ...place,
  options: Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name))),
})

/** A run of another model is another history, though it has the same number. */
function withoutRun(place: Place, major: number): CarriedPlace {
  const { run, wk, b } = place.options
  if (place.name !== 'step' || !OF_RUN.some((name) => Object.hasOwn(place.options, name))) return { place, lost: [] }
  const value = [...(wk === undefined ? [] : [`week ${wk}`]), ...(b === undefined ? [] : [`choices ${b}`])]
  const lost: Lost = {
    label: `Run ${run ?? 0}`,
    value: value.length === 0 ? 'from its start' : value.join(', '),
    reason: `model ${major} draws runs of its own`,
  }
  return { place: without(place, OF_RUN), lost: [lost] }
}

function withoutSeat(place: Place, { parties }: Negotiation, major: number): CarriedPlace {
  const { seat } = place.options
  if (seat === undefined || place.name !== 'step' || parties.some(({ id }) => id === seat)) return { place, lost: [] }
  return {
    place: without(place, ['seat']),
    lost: [{ label: 'Seat', value: seat, reason: `model ${major} has no such seat` }],
  }
}

function withCarriedTray(
  place: Place,
  negotiation: Negotiation,
  scenario: BareCase,
  earlier: EarlierModel,
): CarriedPlace {
  const { tray } = place.options
  if (tray === undefined || place.name !== 'analyse') return { place, lost: [] }
  const carried = carriedTray(negotiation, scenario, earlier, tray)
  const bare = without(place, ['tray'])
  if (carried.text === undefined) return { place: bare, lost: carried.lost }
  return { place: { ...bare, options: { ...bare.options, tray: carried.text } }, lost: carried.lost }
}

/** Where a link of an earlier model opens: the place it names, without what only that model had. */
export function carriedPlace(
  negotiation: Negotiation,
  scenario: BareCase,
  earlier: EarlierModel,
  written: Place,
): CarriedPlace {
  const major = majorOf(negotiation.modelVersion)
  const run = withoutRun(written, major)
  const seat = withoutSeat(run.place, negotiation, major)
  const tray = withCarriedTray(seat.place, negotiation, scenario, earlier)
  return { place: tray.place, lost: [...run.lost, ...seat.lost, ...tray.lost] }
}
