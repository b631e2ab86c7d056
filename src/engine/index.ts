/** The one door of the engine. Nothing outside uses what is behind it, but for worker entry files. */
export { findHistories, type History, type HistoryTree } from './analysis/histories'
export { atOnce, inSlices } from './analysis/in-slices'
export { HYPERCUBE_DRAWS, hypercubeColumn } from './analysis/latin-hypercube'
export { type ChangeProblem, type LeastChange, leastChange } from './analysis/least-change'
export { movingParameters } from './analysis/moving-parameters'
export { type SobolResult, sobolEvaluations, sobolPoint, sobolShares } from './analysis/sobol'
export { splitSpread } from './analysis/split-spread'
export { tippingPoints } from './analysis/tipping-points'
export { weeksAndReward } from './analysis/weeks-and-reward'
export { editDistance } from './arithmetic/edit-distance'
export { bitLength, scaleToNumber } from './arithmetic/scale-to-number'
export { type Belief, beliefAt, believe, possibleNews } from './belief/believe'
export type { Chain, Layer } from './chain/chain'
export { fillChain, slotsOf, type Weeks } from './chain/fill-chain'
export { findStart } from './chain/find-start'
export type { Graph } from './chain/graph'
export { openGraph } from './chain/open-graph'
export { type PackedGraph, packGraph } from './chain/packed-graph'
export { compileGraph } from './compile/compile-graph'
export { createStepper } from './compile/machine-stepper'
export type { ChainModel, OutcomeDefinition, Question, Scheduling, Snapshot, TableRow } from './model/chain-model'
export {
  chance,
  evaluateFactor,
  evaluateOdds,
  type Factor,
  factorKey,
  fixed,
  type Given,
  inverse,
  type Numbers,
  numberOf,
  type Odds,
  over,
  productOf,
  raised,
  rest,
  share,
  times,
  unless,
} from './model/factor'
export { drawnTree, type PlayNode } from './play/play-tree'
export { createPlayer, type Play, type PlayerGame } from './play/player'
export type { SpawnSampler } from './pool/protocol'
export type { SampleRequest, SampleResult } from './pool/sampler-job'
export { createSamplerPool, type SamplerPool } from './pool/sampler-pool'
export { type ActorRun, actorRun } from './replay/actor-run'
export { type MachineActor, type StoredSnapshot, startActor } from './replay/machine-actor'
export { checkRuns } from './sample/check-runs'
export { classOutcome } from './sample/class-outcome'
export { findRuns } from './sample/find-runs'
export { firstOfHistories } from './sample/first-of-histories'
export { hashTables, hashTally } from './sample/hashes'
export { packRecorder, type RecorderTables } from './sample/pack-recorder'
export { recordFirstWeeks } from './sample/record-first-weeks'
export { type RunRecords, recordRuns } from './sample/record-runs'
export { runState } from './sample/run-state'
export { drawsOfRun, firstDraws, hasSameRuns, seedWords, streamVersion } from './sample/run-streams'
export { sampleBlock } from './sample/sample-block'
export { packSampler, type SamplerTables } from './sample/sampler-tables'
export { outcomeWeeks, type Tally } from './sample/tally'
export { traceRun } from './sample/trace-run'
export { type Condition, eventCondition, stateCondition } from './solve/condition'
export { type ChainRequest, type Derivatives, solveDerivatives } from './solve/derivatives'
export { stepKernel } from './solve/kernel/step-kernel'
export { mixtureCdf, mixtureMean, mixtureQuantile, type WeightedLaw } from './solve/price-mixture'
export { crowdedShare, expectedCounters, outcomeShares } from './solve/read-forward'
export { counterReward, earnedByWeek, outcomeReward } from './solve/rewards'
export { type BackwardSolution, type Reward, solveBackward, walkBackward, walkWeeksBack } from './solve/solve-backward'
export { type ConditionalSolution, solveConditional } from './solve/solve-conditional'
export { solveFinal, solveThrough } from './solve/solve-final'
export { type ForwardSolution, solveForward, solveFrom } from './solve/solve-forward'
export type { Impossible } from './solve/why-impossible'
export { binomialBand, type CountBand } from './statistics/binomial-band'
export { bootstrapMean, type MeanInterval } from './statistics/bootstrap-mean'
export { brierScore, logScore, type ReliabilityBin, reliabilityBins } from './statistics/forecast-scores'
export { goodnessOfFit } from './statistics/goodness-of-fit'
export { type EndedStep, kaplanMeier, type Wait } from './statistics/kaplan-meier'
export { largestRemainder } from './statistics/largest-remainder'
export { isFixed, type MedianLaw, medianQuantile, type Scale } from './statistics/median-law'
export { type PairedEstimate, pairedDifference } from './statistics/paired-interval'
export { midQuantiles, quantile, quantileOfBins } from './statistics/quantile'
export { halfWidthAfter, logSpaced, runsNeeded } from './statistics/runs-needed'
export { studentMean } from './statistics/student-mean'
export { type Triangular, triangularCdf, triangularMean, triangularQuantile } from './statistics/triangular'
export { type WeibullFit, type WeibullLaw, weibullChance, weibullFit } from './statistics/weibull-fit'
export { type ShareInterval, wilsonInterval } from './statistics/wilson-interval'
export { dyadicToNumber } from './twin/dyadic'
export { type DyadicSolution, dyadicTwin } from './twin/dyadic-twin'
