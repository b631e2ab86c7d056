/** The Step place on the page: sessions replayed on a real actor. What needs the compiled chain is in `values.ts`. */
export { type Segment, segmentAt } from './bar'
export {
  asDrawn,
  type Branches,
  type BranchName,
  branchName,
  choicesOf,
  firstDifference,
  MOST_BRANCHES,
  pick,
  switchBranch,
} from './branches'
export { asJson, asTest } from './export-run'
export { groupOfEvent, groupOfWeek } from './headline-group'
export { holdOut } from './hold-out'
export { isGuessDue } from './is-guess-due'
export { isNothing, NOTHING } from './nothing'
export { pointsOf } from './outcome-line'
export { isOwn, partyOf } from './own-event'
export { replay } from './replay'
export { createReplayer, headlineAfter } from './replayer'
export { type RunAccounts, runAccounts } from './run-accounts'
export { foremostEvent, toldOrder, topicRank } from './told-order'
export * from './types'
export { type StepTree, stepTree, type WeekTree, weekTree } from './week-tree'
