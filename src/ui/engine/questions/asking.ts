import type { Scenario } from '@/scenarios/scenario.schema'
import type { OpenNegotiation } from '@/simulation'
import type { Recipe } from '@/simulation/types'

/** One kind of question: what is asked, always about a recipe, and what is answered. */
export type Question<Ask, Reply> = { readonly ask: Ask & { readonly recipe: Recipe }; readonly reply: Reply }

/** What a question is answered with: the machine's negotiation and the recipe's case, its edits in place. */
export type Asking = {
  readonly negotiation: OpenNegotiation
  readonly scenario: Scenario
  /** The case of another recipe, its edits in place. */
  readonly caseOf: (recipe: Recipe) => Promise<Scenario>
  readonly isCancelled: () => boolean
}

/** The answers to a family of questions. A cancelled one may come back undefined: nobody waits for it. */
export type Handlers<Family extends Record<keyof Family, { readonly ask: unknown; readonly reply: unknown }>> = {
  readonly [Kind in keyof Family]: (
    ask: Family[Kind]['ask'],
    asking: Asking,
  ) => Family[Kind]['reply'] | undefined | Promise<Family[Kind]['reply'] | undefined>
}
