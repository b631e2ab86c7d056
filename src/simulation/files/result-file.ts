import { streamVersion } from '@/engine'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { ConditionedAnswer } from '../analyse/types'
import type { Answer, Group, Recipe, SampleSummary, WeekShares } from '../types'
import { type WeeksToSettle, weeksToSettle } from '../weeks-to-settle'
import { APP_VERSION } from './app-version'
import { scenarioHash } from './canonical-json'
import { modelOf } from './model-of'

export type ExactOutcome = { readonly id: string; readonly group: Group; readonly chance: number }

/** Exact answers in a file: shares of 1, weeks. */
export type ExactPart = {
  readonly outcomes: readonly ExactOutcome[]
  readonly groups: Readonly<Record<Group, number>>
  readonly byWeek: readonly WeekShares[]
}

export type SampledOutcome = {
  readonly id: string
  readonly count: number
  readonly share: number
  readonly low: number // Wilson, 95 %
  readonly high: number
}

/** A result with everything it depends on: who reads it can draw the same runs and compare the hash. */
export type ResultFile = {
  readonly format: 'standoff-result'
  readonly formatVersion: 2
  readonly appVersion: string
  readonly negotiation?: string // by id; left out where it is the one that is implied
  readonly modelVersion: string
  readonly stream: number
  readonly scenario: {
    readonly id: string
    readonly title: string
    readonly sha256: string // of the canonical JSON of the case, before the recipe's changes and edits
    readonly file?: Scenario // the case itself where it is not a bundled one
  }
  readonly recipe: Omit<Recipe, 'scenario'>
  readonly exact: ExactPart & {
    readonly weeksToSettle: WeeksToSettle
    readonly means: Readonly<Record<string, number>>
  }
  /** The exact answer among the futures that fit the recipe's conditions, where it has any; all 0 where none can. */
  readonly given?: ExactPart & { readonly probability: number; readonly weeksToSettle?: WeeksToSettle }
  readonly sampled: {
    readonly outcomes: readonly SampledOutcome[]
    readonly weeksToSettle: WeeksToSettle
    readonly hash: string
  }
}

type ResultParts = {
  readonly negotiation: Negotiation
  readonly scenario: Scenario
  /** Whether the case must travel with the result because nobody else has it. */
  readonly isOwn: boolean
  readonly recipe: Recipe
  readonly answer: Answer
  readonly conditioned?: ConditionedAnswer | undefined
  readonly summary: SampleSummary
}

const exactPart = (answer: Pick<Answer, 'outcomes' | 'groups' | 'byWeek'>): ExactPart => ({
  outcomes: answer.outcomes.map(({ id, group, exact }) => ({ id, group, chance: exact })),
  groups: answer.groups,
  byWeek: answer.byWeek,
})

const givenPart = (conditioned: ConditionedAnswer) => ({
  probability: conditioned.probability,
  ...exactPart(conditioned),
  ...(conditioned.probability > 0 ? { weeksToSettle: weeksToSettle(conditioned) } : {}),
})

/** Puts a result and its recipe into one file. The runs are those that were drawn, also where the drawing was stopped. */
export function resultFile({
  negotiation,
  scenario,
  isOwn,
  recipe,
  answer,
  conditioned,
  summary,
}: ResultParts): ResultFile {
  const { scenario: _, ...rest } = recipe
  return {
    format: 'standoff-result',
    formatVersion: 2,
    appVersion: APP_VERSION,
    ...modelOf(negotiation),
    stream: streamVersion,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      sha256: scenarioHash(scenario),
      ...(isOwn ? { file: scenario } : {}),
    },
    recipe: { ...rest, runs: summary.runs },
    exact: { ...exactPart(answer), weeksToSettle: weeksToSettle(answer), means: answer.means },
    ...(conditioned === undefined ? {} : { given: givenPart(conditioned) }),
    sampled: {
      outcomes: summary.estimates.map(({ id, count, share, low, high }) => ({ id, count, share, low, high })),
      weeksToSettle: summary.weeksToSettle,
      hash: summary.hash,
    },
  }
}

/** Whether some future fits the conditions of a result. */
export const isGiven = ({ given }: Pick<ResultFile, 'given'>): boolean => given !== undefined && given.probability > 0

/** The exact answer a result tells: among the futures that fit, or of all where no condition is set or none can fit. */
export const shownAnswer = ({
  exact,
  given,
}: Pick<ResultFile, 'exact' | 'given'>): ExactPart & {
  readonly weeksToSettle: WeeksToSettle
} => (given === undefined || given.probability <= 0 ? exact : { weeksToSettle: exact.weeksToSettle, ...given })

/** The text of the file, as people can read it too. */
export const resultText = (result: ResultFile): string => `${JSON.stringify(result, null, 2)}\n`

/** The recipe a result was made with, as the page holds it. */
export const recipeOfResult = ({ scenario, recipe }: ResultFile): Recipe => ({ scenario: scenario.id, ...recipe })

/** "standoff-CASE-71ff0452": the same runs give the same name. */
export const fileStem = ({ scenario, sampled }: ResultFile): string =>
  `standoff-${scenario.id}-${sampled.hash.slice(0, 8)}`
