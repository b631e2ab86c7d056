/** A condition on a state: labels and what is built from them. `at` is the position in the property, for messages. */
export type StateFormula =
  | { readonly kind: 'constant'; readonly holds: boolean }
  | { readonly kind: 'label'; readonly name: string; readonly at: number }
  | { readonly kind: 'not'; readonly of: StateFormula }
  | { readonly kind: 'and' | 'or'; readonly left: StateFormula; readonly right: StateFormula }

/**
 * What is asked of a chain, from its initial state: the chance that `goal` is reached through states where `stay` holds,
 * within `bound` steps if there is one; or the reward expected until `goal` is reached.
 */
export type Property =
  | {
      readonly kind: 'chance'
      readonly text: string
      readonly stay: StateFormula
      readonly goal: StateFormula
      readonly bound: number | undefined
    }
  | { readonly kind: 'reward'; readonly text: string; readonly goal: StateFormula }
