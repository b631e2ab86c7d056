import { not, setup, stateIn } from 'xstate'
import {
  type ChainModel,
  chance,
  compileGraph,
  fillChain,
  type Numbers,
  over,
  rest,
  type Snapshot,
  share,
  type TableRow,
  times,
} from '@/engine'

/**
 * A toy negotiation of three questions a week and a deadline that follows them: the climate, the talks, the law. Small enough to
 * be walked path by path; its rules stand a second time, without the engine, in `toy-by-paths.ts`.
 */
const toy = setup({
  types: { events: {} as { readonly type: string } },
  guards: {
    isTense: stateIn({ climate: 'tense' }),
    isWarm: stateIn({ talks: 'warm' }),
    isNear: stateIn({ talks: 'near' }),
    isFar: not('isNear'),
  },
}).createMachine({
  type: 'parallel',
  states: {
    talks: {
      initial: 'cold',
      states: {
        cold: { on: { 'owner.opens': 'warm', 'home.leaves': { guard: 'isTense', target: 'broken' } } },
        warm: { on: { 'owner.shuts': 'cold', 'deal.nears': 'near' } },
        near: { on: { 'deal.closes': 'sold', 'deal.falls': 'warm', 'home.objects': 'warm' } },
        sold: {},
        broken: {},
      },
    },
    climate: {
      initial: 'calm',
      states: {
        calm: { on: { 'rivals.quarrel': 'quarrelling' } },
        quarrelling: { tags: 'answer', on: { 'rivals.escalate': 'tense', 'rivals.relent': 'calm' } },
        tense: { on: { 'home.calms': 'calm' } },
      },
    },
    law: {
      initial: 'running',
      states: {
        running: {
          on: {
            'host.threatens': { guard: 'isFar', target: 'running', reenter: true },
            'court.voids': 'kept',
            'clock.deadline': { guard: 'isFar', target: 'due' },
          },
        },
        due: { tags: 'answer', on: { 'host.delays': 'running', 'host.lapses': 'lapsed' } },
        lapsed: { on: { 'clock.deadline': { guard: 'isFar', target: 'enforcing' } } },
        enforcing: { tags: 'answer', on: { 'host.enforces': 'banned', 'host.tolerates': 'lapsed' } },
        kept: {},
        banned: {},
      },
    },
    home: {
      initial: 'silent',
      states: {
        silent: {
          on: {
            'rivals.escalate': { guard: 'isNear', target: 'provoked' },
            'both.meet': { guard: 'isWarm', target: 'atTable' },
          },
        },
        provoked: { tags: 'answer', on: { 'home.objects': 'silent', 'home.shrugs': 'silent' } },
        atTable: { tags: 'answer', on: { 'home.calms': 'silent', 'home.waits': 'silent' } },
      },
    },
  },
})

const words = {
  talks: ['cold', 'warm', 'near', 'sold', 'broken'],
  climate: ['calm', 'tense', 'quarrelling'],
  law: ['running', 'lapsed', 'due', 'enforcing', 'kept', 'banned'],
  home: ['silent', 'provoked', 'atTable'],
} as const
export type ToyView = { readonly [Name in keyof typeof words]: string }

const viewOf = ({ value: { talks, climate, law, home } }: Snapshot): ToyView => ({ talks, climate, law, home })
const placeOf = (known: readonly string[], word: string): number => known.indexOf(word)
const keyOf = ({ talks, climate, law, home }: ToyView): number =>
  ((placeOf(words.talks, talks) * 3 + placeOf(words.climate, climate)) * 6 + placeOf(words.law, law)) * 3 +
  placeOf(words.home, home)

const endingOf = ({ talks, climate, law }: ToyView): string | undefined => {
  if (talks === 'sold') return `sold/${climate}`
  if (talks === 'broken') return 'broken'
  return law === 'kept' || law === 'banned' ? law : undefined
}
const nameOf = (view: ToyView): string => endingOf(view) ?? `${view.talks}/${view.climate}/${view.law}`

const outcomeOf = (view: ToyView): string =>
  view.talks === 'sold' ? 'sold' : (endingOf(view) ?? (view.law === 'lapsed' ? 'openLapsed' : 'open'))

const RUSHED = 1
const row = (event: string, ...factors: TableRow['factors']): TableRow => ({ event, factors })

const climateRows = (): readonly TableRow[] => [
  row('rivals.quarrel', chance('quarrel')),
  row('home.calms', chance('thaw')),
  row('home.leaves', chance('leave')),
]

const talksRows = ({ climate }: ToyView, kind: number): readonly TableRow[] => [
  row('owner.opens', chance('open', ...(kind === RUSHED ? ['rush'] : []))),
  row('owner.shuts', chance(kind === RUSHED ? 'shutRushed' : 'shut')),
  row('both.meet', chance(kind === RUSHED ? 'meetRushed' : 'meet')),
  row('deal.nears', chance(kind === RUSHED ? 'nearRushed' : 'near', ...(climate === 'calm' ? ['warmth'] : []))),
  row('deal.closes', over('closing'), times(2)),
  row('deal.falls', chance('fall')),
]

const lawRows = (): readonly TableRow[] => [
  row('host.threatens', chance('threaten')),
  row('court.voids', chance('void')),
]

function answers({ climate, law, home }: ToyView): readonly TableRow[] {
  if (climate === 'quarrelling')
    return [row('rivals.escalate', chance('escalate')), row('rivals.relent', rest('escalate'))]
  if (home === 'provoked')
    return [row('home.objects', chance('object', 'grudge')), row('home.shrugs', rest('object', 'grudge'))]
  if (home === 'atTable') return [row('home.calms', chance('soften')), row('home.waits', rest('soften'))]
  if (law === 'due') return [row('host.delays', chance('delay')), row('host.lapses', rest('delay'))]
  const ways = ['enforce', 'tolerate']
  return [row('host.enforces', share('enforce', ways)), row('host.tolerates', share('tolerate', ways))]
}

export const toyModel: ChainModel<ToyView> = {
  version: 'toy 1',
  machine: toy,
  events: [
    'rivals.quarrel',
    'home.calms',
    'home.leaves',
    'owner.opens',
    'owner.shuts',
    'both.meet',
    'deal.nears',
    'deal.closes',
    'deal.falls',
    'host.threatens',
    'court.voids',
    'clock.deadline',
    'rivals.escalate',
    'rivals.relent',
    'home.objects',
    'home.shrugs',
    'home.waits',
    'host.delays',
    'host.lapses',
    'host.enforces',
    'host.tolerates',
  ],
  hidden: ['home.calms', 'home.waits'],
  outcomes: ['sold', 'broken', 'kept', 'banned', 'open', 'openLapsed'].map((id) => ({ id, group: id })),
  counters: [
    { id: 'weeksTense', weekIn: ({ climate }) => climate === 'tense' },
    { id: 'blows', events: ['rivals.escalate', 'home.objects', 'host.threatens'] },
  ],
  view: viewOf,
  key: keyOf,
  isAnswer: (snapshot) => snapshot.hasTag('answer'),
  outcome: outcomeOf,
  ending: endingOf,
  weekKinds: ['plain', 'rushed'],
  questions: [
    { id: 'climate', rows: climateRows },
    { id: 'talks', rows: talksRows },
    { id: 'law', rows: lawRows },
  ],
  scheduling: 'follows',
  scheduledOnly: ['clock.deadline'],
  answers,
}

/** Every chance that follows from these is a whole number of 32nds, so doubles are exact. */
export const toyNumbers = {
  quarrel: 1 / 4,
  escalate: 1 / 2,
  object: 1 / 2,
  grudge: 3, // 1/2 becomes 3/4
  thaw: 1 / 8,
  leave: 1 / 16,
  open: 1 / 4,
  rush: 3, // 1/4 becomes 1/2
  shut: 1 / 8,
  meet: 1 / 4,
  near: 1 / 4,
  warmth: 3, // 1/4 becomes 1/2
  shutRushed: 1 / 2, // with the next two 2 together: divided by it
  meetRushed: 1 / 2,
  nearRushed: 1,
  soften: 1 / 2,
  closing: 4, // twice in four weeks
  fall: 1 / 8,
  threaten: 1 / 8,
  void: 1 / 16,
  delay: 3 / 4,
  enforce: 1,
  tolerate: 3,
} as const satisfies Numbers
export type ToyNumber = keyof typeof toyNumbers

export const toyWeeks = [
  { kind: 0 },
  { kind: 0 },
  { kind: RUSHED, scheduled: 'clock.deadline' },
  { kind: RUSHED },
  { kind: 0, scheduled: 'clock.deadline' },
]

export const toyGraph = compileGraph(toyModel)
export const toyChainOf = (changed: Partial<Record<ToyNumber, number>> = {}) =>
  fillChain(toyGraph, { ...toyNumbers, ...changed }, toyWeeks, 0)
export const toyChain = toyChainOf()

const nameOfKey = new Map(
  words.talks.flatMap((talks) =>
    words.climate.flatMap((climate) =>
      words.law.flatMap((law) =>
        words.home.map(
          (home) => [keyOf({ talks, climate, law, home }), nameOf({ talks, climate, law, home })] as const,
        ),
      ),
    ),
  ),
)
/** The names of the chain's states, as `toy-by-paths.ts` has them. */
export const toyStates: readonly string[] = Array.from(toyGraph.key, (key) => nameOfKey.get(key) ?? '')
