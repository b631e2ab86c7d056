/** The Step place on the page: sessions replayed on a real actor. What needs the compiled chain is in `values.ts`. */
export { type Segment, segmentAt } from './bar'
export { replay } from './replay'
export * from './types'
export { type WeekTree, weekTree } from './week-tree'
