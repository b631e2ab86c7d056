/**
 * The door of the mathematics of Analyse: what moves the answer, by how much, and how sure one can be. Pure: no screen and no
 * clock. Long work is a generator: `inSlices` runs it so that a cancellation is heard, `atOnce` does not wait.
 */
export { atOnce, inSlices } from '@/engine'
export { atlasOf } from './atlas'
export { addCounts, compareExact, countPairs, readPaired } from './compare'
export { conditionedAnswer, marksThatFit, runsThatFit } from './conditioned-answer'
export { conditionCatalogue } from './conditions'
export { consequencesOf, darkWeek } from './consequences'
export { convergenceOf, prefixCounts, prefixOfTally, stopRule } from './convergence'
export { readCurve, readMap } from './curve-and-map'
export { GOAL_TOLERANCE, seekGoal } from './goal'
export { drawnNumbers, movingNumbers } from './moving-numbers'
export { pointsOf } from './points'
export { rangeDraws, rangeTable } from './range-draws'
export { eventsOfRun, filterRuns, sortRuns } from './runs-query'
export { joinColumns, MOST_RECORDED, recordColumns } from './runs-table'
export { chancesOf, costOf, groupsAt, jobsOf, mergeTables, solvePoints } from './share-table'
export { readElasticities, slopesOf } from './slopes'
export { readSobol, readSpread } from './spread'
export { allTargets } from './target'
export { readTornado } from './tornado'
export type * from './types'
