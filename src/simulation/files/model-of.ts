import type { Negotiation } from '@/scenarios/negotiation'
import type { Cell } from './csv'

/** What a file says it was computed with: the negotiation, where files name it, and the version of its model. */
export type ModelOf = { readonly negotiation?: string; readonly modelVersion: string }

export const modelOf = ({
  id,
  isImplied,
  modelVersion,
}: Pick<Negotiation, 'id' | 'isImplied' | 'modelVersion'>): ModelOf => ({
  ...(isImplied === true ? {} : { negotiation: id }),
  modelVersion,
})

/** The same in a sentence, after "model": "2.0.0", or with its negotiation where files name it. */
export const modelWords = ({ negotiation, modelVersion }: ModelOf): string =>
  negotiation === undefined ? modelVersion : `${negotiation} ${modelVersion}`

/** The same as columns of a table, and their cells. */
export const modelColumns = ({ negotiation }: ModelOf): readonly string[] =>
  negotiation === undefined ? ['model'] : ['negotiation', 'model']
export const modelCells = ({ negotiation, modelVersion }: ModelOf): readonly Cell[] =>
  negotiation === undefined ? [modelVersion] : [negotiation, modelVersion]
