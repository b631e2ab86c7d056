import type { MarkovChain, StateRewards } from './markov-chain'
import { quoteFound } from './quote-found'
import { Refusal } from './refusal'

/** The rewards of a chain for a property that needs them. @throws {Refusal} where the chain has none. */
export function stateRewards(chain: MarkovChain, text: string): StateRewards {
  if (chain.rewards !== undefined) return chain.rewards
  throw new Refusal(
    'no-rewards',
    `property ${quoteFound(text)}`,
    'a reward, but no file with rewards',
    'R=? with --rewards model.srew or --transition-rewards model.trew',
  )
}
