import { type ChainModel, compileGraph, packGraph, type TableRow } from '@/engine'
import type { Negotiation, NegotiationStates, View } from '../negotiation'
import { viewKeys } from '../view-keys'
import { checkWords } from './check-words'
import { type Ending, outcomesOf } from './endings'
import type { Regions, StandIn } from './regions'

/** What is counted along a run, by its id: a name, "Better offers", and the events that count. */
export type Counted = Readonly<Record<string, { readonly name: string; readonly events: readonly string[] }>>

/** A flat machine without context and how likely it is: one question a week, and what a state that takes no time is answered with. */
export type SmallModel<R extends Regions> = Pick<Negotiation, 'modelVersion' | 'events'> & {
  readonly machine: ChainModel['machine']
  readonly regions: R
  readonly endings: readonly Ending[]
  readonly counted?: Counted
  readonly chances: (at: StandIn<R>) => readonly TableRow[]
  readonly answers?: (at: StandIn<R>) => readonly TableRow[]
}

/** The id of the one question, the one kind of week, and what every week is to a party. */
export const [QUESTION, WEEK_KIND, EVERY_WEEK] = ['week', 'plain', 'talking']

/**
 * Such a model as a chain, and what its states say.
 * @throws {RangeError} where the words tell of another machine.
 */
export function modelOf<const R extends Regions>(given: SmallModel<R>) {
  checkWords(given)
  const { machine, regions, endings, events, counted = {}, chances, answers = () => [] } = given
  const outcomes = outcomesOf(endings)
  const words = Object.fromEntries(Object.entries(regions).map(([id, { states }]) => [id, Object.keys(states)]))
  const { keyOf, viewOfKey } = viewKeys<Readonly<Record<string, readonly unknown[]>>>(words)
  const ends = new Map(outcomes.flatMap(({ id, state }) => (state === undefined ? [] : [[state, id]])))
  const endingOf = (view: View): string | undefined =>
    Object.entries(view)
      .map(([region, value]) => ends.get(`${region}.${value}`))
      .find((id) => id !== undefined)
  const asked = (rows: (at: StandIn<R>) => readonly TableRow[]) => (view: View) => rows(view as StandIn<R>)

  const model: ChainModel<View> = {
    version: given.modelVersion,
    machine,
    events: Object.keys(events),
    outcomes: outcomes.map(({ id, group }) => ({ id, group })),
    counters: Object.entries(counted).map(([id, counter]) => ({ id, events: counter.events })),
    view: ({ value }) => value,
    key: keyOf,
    isAnswer: (snapshot) => snapshot.hasTag('answer'),
    outcome: (view) => endingOf(view) ?? 'open',
    ending: endingOf,
    weekKinds: [WEEK_KIND],
    questions: [{ id: QUESTION, rows: asked(chances) }],
    scheduling: 'replaces',
    scheduledOnly: [],
    answers: asked(answers),
  }
  /** The graph of a small machine need not be kept. */
  const loadStates = async (): Promise<NegotiationStates> => ({
    packed: packGraph(compileGraph(model)),
    viewOfKey,
    isInState: (key, { region, value }) => viewOfKey(key)[region] === value,
    isInEnding: (ending, { region, value }) => ends.get(`${region}.${value}`) === ending,
    weekConditions: () => [EVERY_WEEK],
  })
  return { model, loadStates }
}
