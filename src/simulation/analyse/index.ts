/** The door of the mathematics of Analyse: what moves the answer, by how much, and how sure one can be. No screen, no clock. */
export { type ConditionState, type ConditionStateId, conditionStates } from './condition-states'
export type * from './types'
