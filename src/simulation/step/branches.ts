import { isNothing } from './nothing'
import type { Choice, PlayedStep, StepWeek, Timeline } from './types'

/** The histories tried so far, each as its choices. Branch 0 is the one as drawn; `branch` is the one shown. */
export type Branches = { readonly branches: readonly (readonly Choice[])[]; readonly branch: number }

export const MOST_BRANCHES = 12

/** No room for another branch; `most` is the limit. */
export type BranchesFull = { readonly status: 'full'; readonly most: number }

export const asDrawn: Branches = { branches: [[]], branch: 0 }

const isSameChoice = (a: Choice | undefined, b: Choice | undefined): boolean =>
  a?.week === b?.week && a?.event === b?.event

export const isSameBranch = (a: readonly Choice[], b: readonly Choice[]): boolean =>
  a.length === b.length && a.every((choice, i) => isSameChoice(choice, b[i]))

/** The choices of the branch shown. */
export const choicesOf = ({ branches, branch }: Branches): readonly Choice[] => branches[branch] ?? []

/** How many of the first are the same. */
function sharedLength(a: readonly string[], b: readonly string[]): number {
  const unlike = a.findIndex((event, i) => event !== b[i])
  return unlike === -1 ? a.length : unlike
}

/** What a step would have to be picked as to go as it went. */
const toldBy = ({ events, nothing }: PlayedStep): readonly string[] =>
  events.length > 0 || nothing === undefined ? events : [nothing]

/** Whether the week already went as picked: by the same choices, or, where all was drawn, by its events. */
function isThere({ steps, picked: there }: StepWeek, picked: readonly string[], isSeated: boolean): boolean {
  if (there.length === picked.length && sharedLength(there, picked) === there.length) return true
  if (isSeated) return there.length === 0 && picked.every(isNothing)
  return steps.reduce((left, step) => left.slice(sharedLength(toldBy(step), left)), picked).length === 0
}

/**
 * Picks what happens in a week: `picked` is a headline and then answers of it, or `nothing`; with a seat, all of one's own
 * choices of that week. What is there already changes nothing. On the branch as drawn, or where `reached` says that this
 * week was already played, a new branch begins that shares the choices before the week; otherwise the branch grows.
 * A branch that exists is shown, not doubled.
 * @param there the week as it stands in the branch shown, if it was played. @param reached its last week played.
 */
export function pick(
  state: Branches,
  week: number,
  picked: readonly string[],
  given: { readonly there?: StepWeek | undefined; readonly reached: number; readonly isSeated: boolean },
): Branches | BranchesFull {
  if (given.there !== undefined && isThere(given.there, picked, given.isSeated)) return state
  const before = choicesOf(state).filter((choice) => choice.week < week)
  const choices = [...before, ...picked.map((event) => ({ week, event }))]
  const known = state.branches.findIndex((branch) => isSameBranch(branch, choices))
  if (known !== -1) return { ...state, branch: known }
  const isNew = given.reached >= week || (state.branch === 0 && !given.isSeated)
  if (!isNew) return { ...state, branches: state.branches.with(state.branch, choices) }
  if (state.branches.length >= MOST_BRANCHES) return { status: 'full', most: MOST_BRANCHES }
  return { branches: [...state.branches, choices], branch: state.branches.length }
}

/** The branch `by` places on, round and round. */
export function switchBranch(state: Branches, by: number): Branches {
  const { length } = state.branches
  return { ...state, branch: (((state.branch + by) % length) + length) % length }
}

/**
 * What a branch is called. The first is `drawn` (with a seat: as it was first played); another goes by its number and by
 * what was chosen in the week in which it leaves every earlier branch.
 */
export type BranchName =
  | { readonly kind: 'drawn' }
  | { readonly kind: 'chosen'; readonly number: number; readonly week: number; readonly events: readonly string[] }

export function branchName({ branches }: Branches, index: number): BranchName {
  const own = branches[index] ?? []
  if (index === 0) return { kind: 'drawn' }
  const shared = branches.slice(0, index).map((earlier) => {
    const at = own.findIndex((choice, i) => !isSameChoice(choice, earlier[i]))
    return at === -1 ? own.length : at
  })
  const first = own[Math.max(0, ...shared)] ?? own.at(-1)
  if (first === undefined) return { kind: 'drawn' }
  const events = own.filter(({ week }) => week === first.week).map(({ event }) => event)
  return { kind: 'chosen', number: index, week: first.week, events }
}

/** The first week in which two histories part: what it brought in each; undefined where one had already ended. */
export type Difference = {
  readonly week: number
  readonly a: readonly string[] | undefined
  readonly b: readonly string[] | undefined
}

/**
 * Where two histories first part, week 0 if they start in different states; undefined while they agree as far as both
 * were played.
 */
export function firstDifference(a: Timeline, b: Timeline): Difference | undefined {
  if (a.start.at !== b.start.at) return { week: 0, a: [], b: [] }
  const weeks = Math.max(a.weeks.length, b.weeks.length)
  for (let i = 0; i < weeks; i++) {
    const [there, here] = [a.weeks[i], b.weeks[i]]
    if (there === undefined && a.status !== 'ended') return undefined
    if (here === undefined && b.status !== 'ended') return undefined
    const isSame = there?.events.join() === here?.events.join() && there?.after.at === here?.after.at
    if (!isSame) return { week: i + 1, a: there?.events, b: here?.events }
  }
  return undefined
}
