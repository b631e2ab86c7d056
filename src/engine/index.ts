/** The one door of the engine. Nothing outside uses what is behind it, but for worker entry files. */
export type { Chain, Layer } from './chain/chain'
export type { Graph } from './chain/graph'
export { compileGraph } from './compile/compile-graph'
export type { ChainModel, OutcomeDefinition, TableRow } from './model/chain-model'
export { chance, evaluateFactor, type Factor, type Numbers, over, rest, share, times } from './model/factor'
