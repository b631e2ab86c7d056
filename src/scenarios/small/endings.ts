import { type Look, type OutcomeGroup, type OutcomeWords, UNRESOLVED } from '../negotiation'
import { nameOfState } from './regions'

/** An ending in few words: what it leaves out follows from them. */
export type Ending = Pick<OutcomeGroup, 'id' | 'name' | 'noun' | 'plural' | 'happens' | 'meaning'> &
  Partial<OutcomeGroup> & {
    /** The states that end a run so, by their paths, and the name of the outcome that each is. */
    readonly states: Readonly<Record<string, string>>
  }

const looks: readonly Look[] = ['solid', 'hatched', 'dotted']

const unresolved: OutcomeGroup = {
  id: UNRESOLVED,
  look: 'hollow',
  name: 'Unresolved',
  short: 'Unresolved',
  letter: 'U',
  count: 'unresolved',
  noun: 'no outcome',
  object: 'no outcome',
  happens: 'anything is settled in time',
  plural: 'undecided',
  meaning: 'Nothing is settled when the time is up.',
  claim: 'nothing is settled SPAN on',
}

function groupOf({ states, ...ending }: Ending, at: number): OutcomeGroup {
  const { name, noun, happens } = ending
  const ways = Object.keys(states).length > 1 ? { ways: { show: 'Show how', hide: 'Hide how' } } : {}
  return {
    look: looks[at % looks.length] ?? 'solid',
    short: name,
    letter: name.slice(0, 1),
    count: name.toLowerCase(),
    object: noun,
    claim: `${happens} within SPAN`,
    ...ways,
    ...ending,
  }
}

/** The endings that are named, and that nothing is settled in time. */
export const groupsOf = (endings: readonly Ending[]): readonly OutcomeGroup[] => [...endings.map(groupOf), unresolved]

/** An outcome and the state that is it, but for the one of what is unresolved: "agreed_asSeen" is `talks.asSeen`. */
type Outcome = OutcomeWords & { readonly state?: string }

function outcomesOfEnding({ id: group, states }: Ending): readonly Outcome[] {
  const all = Object.entries(states)
  return all.map(([state, name]) => {
    const value = state.split('.').at(-1) ?? ''
    const short = nameOfState(value)
    const outcome = { id: `${group}_${value}`, group, state, name, short, told: `${name} in week WHEN.` }
    return all.length === 1 ? outcome : { ...outcome, way: { label: short.toLowerCase(), name } }
  })
}

/** Every state that ends a run, and being under way when the time is up. */
export const outcomesOf = (endings: readonly Ending[]): readonly Outcome[] => [
  ...endings.flatMap(outcomesOfEnding),
  { id: 'open', group: UNRESOLVED, name: 'Unresolved', short: 'Unresolved', told: 'Unresolved after SPAN.' },
]
