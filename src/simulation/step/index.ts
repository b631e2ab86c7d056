/** The Step place on the page: sessions replayed on a real actor. What needs the compiled chain is in `values.ts`. */
export { type Segment, segmentAt } from './bar'
export {
  asDrawn,
  type Branches,
  type BranchesFull,
  type BranchName,
  branchName,
  choicesOf,
  isSameBranches,
  MOST_BRANCHES,
  pick,
  switchBranch,
} from './branches'
export type { Debrief, DebriefEntry } from './debrief'
export { asJson, asTest } from './export-run'
export { type Difference, firstDifference } from './first-difference'
export { headlineAfter, type NextHeadline } from './headline-after'
export { type Point, pointsOf, type Shares, type TurningPoint, turningPoints } from './outcome-line'
export { isOwn, partyOf } from './own-event'
export { replay } from './replay'
export { createReplayer } from './replayer'
export { type RunAccounts, runAccounts } from './run-accounts'
export type { SeatCard, SeatOption } from './seat-card'
export type { Payoffs, Prospect } from './step-values'
export * from './types'
export { type WeekTree, weekTree } from './week-tree'
