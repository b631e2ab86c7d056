import {
  bootstrapMean,
  brierScore,
  drawsOfRun,
  logScore,
  type MeanInterval,
  type ReliabilityBin,
  reliabilityBins,
  seedWords,
} from '@/engine'
import type { CaseHistory, Question } from '@/scenarios/history.types'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { baseRateOf, type WaitClass, waitClassesOf } from './base-rate'
import { type TrackWarning, trackWarnings } from './track-warnings'

/** `memoryless`: base rates had every wait gone on at a constant rate. */
export type Forecaster = 'model' | 'half' | 'baseRate' | 'memoryless' | 'market'

/** One question with every forecast of it that exists. */
export type ScoredQuestion = {
  readonly question: Question
  readonly forecasts: Readonly<Partial<Record<Forecaster, number>>>
  readonly brier: number // of the model
  readonly log: number // of the model, in nats; ∞ where it ruled out what happened
}

/** Mean scores over one set of questions; lower is better. `log` is left out where one of them is infinite. */
export type Score = {
  readonly set: Question['set']
  readonly forecaster: Forecaster
  readonly brier: MeanInterval
  readonly log?: MeanInterval
}

/** The model's score less another's, question by question, where both have a forecast. Below 0 the model is better. */
export type ScoreDifference = {
  readonly set: Question['set']
  readonly against: Exclude<Forecaster, 'model'>
  readonly brier: MeanInterval
  readonly log?: MeanInterval
}

export type TrackRecord = {
  readonly questions: readonly ScoredQuestion[]
  readonly scores: readonly Score[]
  readonly differences: readonly ScoreDifference[]
  readonly reliability: readonly ReliabilityBin[] // the model's, over the milestones
  readonly waits: readonly WaitClass[] // behind the base rates
  readonly warnings: readonly TrackWarning[]
}

const FORECASTERS: readonly Forecaster[] = ['model', 'half', 'baseRate', 'memoryless', 'market']
const BOOTSTRAP_SEED = 'track record'
const BOOTSTRAP_STREAM = 3 // runs, prices and numbers have 0, 1 and 2
const RESAMPLES = 2000

function interval(values: readonly number[]): MeanInterval {
  const words = seedWords(BOOTSTRAP_SEED)
  return bootstrapMean(values, RESAMPLES, (resample) => drawsOfRun(words, resample, BOOTSTRAP_STREAM))
}

const bothOf = (brier: readonly number[], log: readonly number[]) => ({
  brier: interval(brier),
  ...(log.every(Number.isFinite) ? { log: interval(log) } : {}),
})

type Pair = { readonly happened: boolean; readonly own: number; readonly other: number }

function pairs(rows: readonly ScoredQuestion[], one: Forecaster, two: Forecaster): readonly Pair[] {
  return rows.flatMap(({ question: { happened }, forecasts }) => {
    const own = forecasts[one]
    const other = forecasts[two]
    return own === undefined || other === undefined ? [] : [{ happened, own, other }]
  })
}

function scoresOf(set: Question['set'], rows: readonly ScoredQuestion[]): readonly Score[] {
  return FORECASTERS.flatMap((forecaster) => {
    const own = pairs(rows, forecaster, forecaster)
    if (own.length === 0) return []
    const brier = own.map((pair) => brierScore(pair.own, pair.happened))
    const log = own.map((pair) => logScore(pair.own, pair.happened))
    return [{ set, forecaster, ...bothOf(brier, log) }]
  })
}

function differencesOf(set: Question['set'], rows: readonly ScoredQuestion[]): readonly ScoreDifference[] {
  return (['half', 'baseRate', 'memoryless', 'market'] as const).flatMap((against) => {
    const both = pairs(rows, 'model', against)
    if (both.length === 0) return []
    const brier = both.map(({ happened, own, other }) => brierScore(own, happened) - brierScore(other, happened))
    const log = both.map(({ happened, own, other }) => logScore(own, happened) - logScore(other, happened))
    return [{ set, against, ...bothOf(brier, log) }]
  })
}

/**
 * How the model's chances compare with what happened: every question with its forecasts, mean Brier and log scores by
 * set, differences against constant ½, base rates and market prices on the questions that have them, reliability.
 * Intervals are percentile bootstraps over questions (2,000 resamples, one fixed seed) and take the questions as
 * independent, which they are not: the warnings say so and belong beside every figure.
 * @param chances the model's chance of each of the history's questions, in order. @throws {RangeError} for another number of them.
 */
export function trackRecord(
  negotiation: Negotiation,
  scenario: Scenario,
  history: CaseHistory,
  chances: readonly number[],
): TrackRecord {
  if (chances.length !== history.questions.length) {
    throw new RangeError(`${chances.length} chances for ${history.questions.length} questions.`)
  }
  const questions = history.questions.map((question, q) => {
    const model = chances[q] ?? Number.NaN
    const baseRate = baseRateOf(history, question)
    const forecasts = {
      model,
      half: 0.5,
      ...(baseRate === undefined ? {} : { baseRate: baseRate.chance, memoryless: baseRate.memoryless }),
      ...(question.market === undefined ? {} : { market: question.market.price }),
    }
    const { happened } = question
    return { question, forecasts, brier: brierScore(model, happened), log: logScore(model, happened) }
  })
  const sets = (['milestones', 'market'] as const).map((set) => {
    const rows = questions.filter(({ question }) => question.set === set)
    return { set, rows }
  })
  const milestones = pairs(sets[0]?.rows ?? [], 'model', 'model')
  return {
    questions,
    scores: sets.flatMap(({ set, rows }) => scoresOf(set, rows)),
    differences: sets.flatMap(({ set, rows }) => differencesOf(set, rows)),
    reliability: reliabilityBins(milestones.map(({ own, happened }) => ({ p: own, happened }))),
    waits: waitClassesOf(history),
    warnings: trackWarnings(negotiation, scenario, history),
  }
}
