import { editDistance } from '@/engine'
import type { MarkovChain } from './markov-chain'
import type { StateFormula } from './property'
import { quoteFound } from './quote-found'
import { Refusal } from './refusal'

/**
 * The candidate nearest to `name` by edits (insert, delete, replace, each 1), or undefined when even the nearest needs
 * more edits than a third of the longer name, rounded up. Ties go to the earlier candidate. Names over 64 characters
 * are compared by their first 64.
 */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const edits = editDistance(name.slice(0, 64).toLowerCase(), candidate.slice(0, 64).toLowerCase())
    if (edits < fewest && edits <= Math.ceil(Math.min(64, Math.max(name.length, candidate.length)) / 3)) {
      best = candidate
      fewest = edits
    }
  }
  return best
}

/**
 * The states where a condition holds: 1 there, 0 elsewhere. [n]
 * @throws {Refusal} for a label the chain does not have, with the nearest one it has.
 */
export function statesWhere(chain: Pick<MarkovChain, 'n' | 'labels'>, formula: StateFormula, text: string): Uint8Array {
  switch (formula.kind) {
    case 'constant':
      return new Uint8Array(chain.n).fill(formula.holds ? 1 : 0)
    case 'label': {
      const states = chain.labels.get(formula.name)
      if (states === undefined)
        throw unknownLabel(chain, formula.name, `property ${quoteFound(text)}, column ${formula.at + 1}`)
      const marked = new Uint8Array(chain.n)
      for (const s of states) marked[s] = 1
      return marked
    }
    case 'not':
      return statesWhere(chain, formula.of, text).map((holds) => 1 - holds)
    case 'and':
    case 'or': {
      const right = statesWhere(chain, formula.right, text)
      const both = formula.kind === 'and'
      return statesWhere(chain, formula.left, text).map((holds, s) => (both ? holds & right[s]! : holds | right[s]!))
    }
  }
}

function unknownLabel(chain: Pick<MarkovChain, 'labels'>, name: string, where: string): Refusal {
  const names = Array.from(chain.labels.keys())
  const near = didYouMean(name, names)
  const shown = names.slice(0, 10).map(quoteFound).join(', ')
  const allowed = `a label of the file: ${shown}${names.length > 10 ? ', …' : ''}${near === undefined ? '' : `; did you mean ${quoteFound(near)}?`}`
  return new Refusal('unknown-label', where, `label ${quoteFound(name)}`, allowed)
}
