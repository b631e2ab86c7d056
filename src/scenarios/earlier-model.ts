import type { Parameter } from './parameter.types'

/** What is still known of a model of another major version: enough to read what was written for it. */
export type EarlierModel = {
  readonly major: number
  /** What each number counted, by its id. */
  readonly numbers: ReadonlyMap<string, Pick<Parameter, 'kind' | 'unit'>>
  /** What those were called that are gone. Hold places. */
  readonly labels: Readonly<Record<string, string>>
}

/** 2 of "2.1.0". A change of it says that the numbers of the model mean something else. */
export const majorOf = (modelVersion: string): number => Number(/^\d+/.exec(modelVersion)?.[0] ?? Number.NaN)
