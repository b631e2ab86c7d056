/**
 * The door of the mathematics of Analyse: what moves the answer, by how much, and how sure one can be. Pure: no screen and no
 * clock. Long work is a generator: `inSlices` runs it so that a cancellation is heard, `atOnce` does not wait.
 */
export { atOnce, inSlices } from '@/engine'
export { type AtlasOptions, atlasOf } from './atlas'
export { addCounts, compareExact, countPairs, readPaired, type Side } from './compare'
export { type ConditionState, type ConditionStateId, conditionStates } from './condition-states'
export { conditionedAnswer, marksThatFit, runsThatFit } from './conditioned-answer'
export { bindConditions, type ConditionSubject, conditionCatalogue } from './conditions'
export { consequencesOf, darkWeek } from './consequences'
export { convergenceOf, type PrefixCount, prefixCounts, prefixOfTally, stopRule } from './convergence'
export { likeliest, readCurve, readMap } from './curve-and-map'
export { GOAL_TOLERANCE, seekGoal } from './goal'
export { lawOf, movingNumbers } from './number-laws'
export { CURVE_POINTS, MAP_SIDE, pointsOf, SOBOL_SAMPLES, SPREAD_DRAWS } from './points'
export { eventsOfRun, filterRuns, sortRuns } from './runs-query'
export { joinColumns, MOST_RECORDED, recordColumns } from './runs-table'
export { chancesOf, costOf, groupsAt, jobsOf, mergeTables, solvePoints } from './share-table'
export { readElasticities, type Slopes, slopesOf } from './slopes'
export { readSobol, readSpread } from './spread'
export { allTargets } from './target'
export { readTornado } from './tornado'
export type * from './types'
