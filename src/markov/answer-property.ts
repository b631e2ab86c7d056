import { bigfloatTwin } from './bigfloat-twin'
import { boundedReachability } from './bounded-reachability'
import { fractionTwin } from './fraction-twin'
import { goalCertainty } from './graph-analysis'
import { RangeLeft, TwinTooLarge } from './left-unsolved'
import type { MarkovChain } from './markov-chain'
import type { Property } from './property'
import { quoteFound } from './quote-found'
import { Refusal } from './refusal'
import { solveReachability } from './solve-reachability'
import { solveRewards } from './solve-rewards'
import { stateRewards } from './state-rewards'
import { statesWhere } from './states-where'
import type { Twin, TwinAnswer } from './twin'

/** An answer from the initial state and how it was reached: in fractions, in 256 bits, or in doubles. */
export type PropertyAnswer = TwinAnswer & { readonly class: 'fraction' | 'bigfloat' | 'float' }

const LEAST_SHOWN = 1e-300

/**
 * Answers a property of a chain from its initial state. `exact` asks the fraction twin first, then the 256-bit twin,
 * then the float solver, and takes the first whose budget suffices; otherwise the float solver answers, and the 256-bit
 * twin where doubles leave their range. An infinite expectation is `Infinity`, decided by the graph.
 * Error: none, 1e-60 before rounding to a double, or as `solveReachability`, by class.
 * @throws {Refusal} for an unknown label, a missing reward, a question beyond a declared limit, or a finite answer
 * outside the range of doubles.
 */
export function answerProperty(chain: MarkovChain, property: Property, exact = false): PropertyAnswer {
  const goal = statesWhere(chain, property.goal, property.text)
  const stay =
    property.kind === 'chance' ? statesWhere(chain, property.stay, property.text) : new Uint8Array(chain.n).fill(1)
  const from = chain.initial
  const viaTwin = (twin: Twin): TwinAnswer => {
    if (property.kind === 'reward') return twin.rewards(chain, goal)[from]!
    return (
      property.bound === undefined
        ? twin.reachability(chain, stay, goal)
        : twin.bounded(chain, stay, goal, property.bound)
    )[from]!
  }
  const viaFloat = (): TwinAnswer => {
    if (property.kind === 'reward')
      return { value: solveRewards(chain, stateRewards(chain, property.text).value, goal)[from]! }
    if (property.bound === undefined) return { value: solveReachability(chain, stay, goal)[from]! }
    return { value: boundedReachability(chain, stay, goal, property.bound)[from]! }
  }
  if (property.kind === 'reward') stateRewards(chain, property.text)

  const { never, surely } = goalCertainty(chain, stay, goal)
  const order = exact ? (['fraction', 'bigfloat', 'float'] as const) : (['float', 'bigfloat'] as const)
  for (const kind of order) {
    const answer = attempt(() =>
      kind === 'float' ? viaFloat() : viaTwin(kind === 'fraction' ? fractionTwin() : bigfloatTwin()),
    )
    if (answer === undefined) continue
    const tooLarge = property.kind === 'reward' && surely[from] === 1 && !Number.isFinite(answer.value)
    const tooSmall =
      property.kind === 'chance' &&
      property.bound === undefined &&
      never[from] === 0 &&
      answer.value < LEAST_SHOWN &&
      answer.fraction === undefined
    if (tooLarge || tooSmall) break
    return { ...answer, class: kind }
  }
  throw new Refusal(
    'range',
    `property ${quoteFound(property.text)}`,
    'an answer outside the range of doubles, or too large a chain to find out',
    `chances of at least ${LEAST_SHOWN} and finite expectations up to 1e300${exact ? '' : '; --exact has no lower end'}`,
  )
}

function attempt(solve: () => TwinAnswer): TwinAnswer | undefined {
  try {
    return solve()
  } catch (problem) {
    if (problem instanceof TwinTooLarge || problem instanceof RangeLeft) return undefined
    throw problem
  }
}
