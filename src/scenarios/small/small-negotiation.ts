import type { NegotiationDetails } from '../details.types'
import type { Negotiation } from '../negotiation'
import { once } from '../once'
import type { Scenario } from '../scenario.schema'
import { detailsOf } from './details'
import { groupsOf, outcomesOf } from './endings'
import { EVERY_WEEK, modelOf, QUESTION, type SmallModel, WEEK_KIND } from './model'
import { type Paid, priceWords } from './price'
import { chartOf, conditionStatesOf, type Regions } from './regions'

/** A negotiation in few words: parties who can all be played, one question a week, no deadline. */
export type SmallNegotiation<R extends Regions> = SmallModel<R> &
  Pick<Negotiation, 'id' | 'subject' | 'parties' | 'parameters' | 'presets'> &
  Pick<NegotiationDetails, 'about' | 'notModelled'> & {
    /** The machine's name, and where a test imports it from. */
    readonly machineFrom: Negotiation['machine']
    /** What a case is about while it has no name yet: "The car". */
    readonly target: string
    /** What is paid in the first ending, where something is. */
    readonly price?: Paid
    /** The case that opens by default. */
    readonly first: Scenario
  }

type Columns = Negotiation['payoffColumns']

/** What a party makes of each ending, and of every week until then. */
const payoffColumnsOf = (groups: Negotiation['groups']): Columns => [
  ...groups.map(({ id, name, short }): Columns[number] => ({
    ...{ path: `endings.${id}`, group: 'endings', title: short, row: name },
  })),
  { path: `weeks.${EVERY_WEEK}`, group: 'weeks', title: 'A week', row: 'Each week until then' },
]

/** The ids of parties and texts in capitals, as places. */
const places: Negotiation['places'] = ({ parties, words }) => ({
  ...Object.fromEntries(Object.entries(words).map(([field, text]) => [field.toUpperCase(), text])),
  ...Object.fromEntries(Object.entries(parties).map(([party, { name }]) => [party.toUpperCase(), name])),
})

/** All that the program knows of it. Nothing is kept: its graph is compiled and its cases are solved as they are asked for. */
export function smallNegotiation<const R extends Regions>(given: SmallNegotiation<R>): Negotiation {
  const { id, subject, modelVersion, events, parties, parameters, presets, first, counted = {} } = given
  const groups = groupsOf(given.endings)
  const outcomes = outcomesOf(given.endings)
  const partyIds = parties.map((party) => party.id)
  const conditionStates = conditionStatesOf(given.regions)
  const lanes = Object.entries(given.regions).map(([region, { name }]) => ({ id: region, name }))
  const { model, loadStates } = modelOf(given)
  const [agreement] = groups
  const { price, prices } = given.price && agreement ? priceWords(given.price, agreement) : {}
  const details = {
    ...detailsOf(partyIds, given.target, events, counted),
    ...(prices === undefined ? {} : { prices }),
    about: given.about,
    notModelled: given.notModelled,
  }
  return {
    ...{ id, subject, modelVersion, events, lanes, parties, groups, outcomes },
    ...{ parameters, conditionStates, places, presets },
    words: [
      { id: 'question', label: 'The question', longest: 200 },
      { id: 'target', label: given.target, longest: 40 },
    ],
    buyers: [],
    counters: Object.entries(counted).map(([counter, { name }]) => ({ id: counter, unit: 'times', column: name })),
    weightGroups: [],
    asked: { lanes: lanes.map((lane) => lane.id), regions: lanes },
    payoffParties: partyIds.map((party) => ({ id: party, name: party.toUpperCase() })),
    payoffColumns: payoffColumnsOf(groups),
    payoffsOfEnding: (_, group) => [`endings.${group}`],
    priceOfEnding: (ending) =>
      outcomes.find((outcome) => outcome.id === ending)?.group === agreement?.id ? given.price?.number : undefined,
    ...(price === undefined ? {} : { price }),
    questions: [QUESTION],
    scheduling: model.scheduling,
    weekKinds: [WEEK_KIND],
    examples: {
      chance: parameters.find(({ kind }) => kind === 'weekly')?.id ?? '',
      event: Object.keys(events)[0] ?? '',
      state: conditionStates[0]?.id ?? '',
    },
    template: first.id,
    first: { scenario: first, answer: undefined },
    histories: {},
    machine: given.machineFrom,
    loadDetails: once(async () => details),
    loadStates: once(loadStates),
    loadAccounts: once(async () => ({ costs: [] })),
    loadModel: once(async () => model),
    loadChart: once(async () => chartOf(given.regions)),
  }
}
