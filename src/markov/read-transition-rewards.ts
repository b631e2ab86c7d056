import { type Fraction, fraction, fractionText, fractionToNumber } from './fraction'
import type { StateRewards } from './markov-chain'
import { MARKOV_LIMITS } from './markov-limits'
import { quoteFound } from './quote-found'
import { numeralFraction } from './read-numeral'
import { rewardValue } from './read-rewards'
import { openSizes, readIndex, readSizes } from './read-sizes'
import type { Transitions } from './read-transitions'
import { Refusal } from './refusal'
import type { SourceLines } from './source-lines'

type Signed = { readonly negative: boolean; readonly size: Fraction }

const ZERO: Signed = { negative: false, size: { numerator: 0n, denominator: 1n } }
const signed = (text: string): Signed => ({ negative: text.startsWith('-'), size: numeralFraction(text) })
const whole = ({ negative, size }: Signed): bigint => (negative ? -size.numerator : size.numerator)

const times = (a: Signed, { numerator, denominator }: Fraction): Signed => ({
  negative: a.negative,
  size: fraction(a.size.numerator * numerator, a.size.denominator * denominator),
})

function plus(a: Signed, b: Signed): Signed {
  const sum = whole(a) * b.size.denominator + whole(b) * a.size.denominator
  return { negative: sum < 0n, size: fraction(sum < 0n ? -sum : sum, a.size.denominator * b.size.denominator) }
}

/** The chances of row `s` by target, exactly as written and divided by the exact sum of the row. */
function chancesOf({ rowStart, target, numeral }: Transitions, s: number): ReadonlyMap<number, Fraction> {
  const parts = new Map<number, Signed>()
  let sum = ZERO
  for (let t = rowStart[s]!; t < rowStart[s + 1]!; t++) {
    const p = signed(numeral[t]!)
    sum = plus(sum, p)
    parts.set(target[t]!, plus(parts.get(target[t]!) ?? ZERO, p))
  }
  const { numerator, denominator } = sum.size
  return new Map(
    Array.from(parts, ([to, { size }]) => [to, fraction(size.numerator * denominator, size.denominator * numerator)]),
  )
}

/**
 * Reads PRISM's explicit transition rewards (`.trew`): a first line `states rewards`, then lines `from to value`; Storm's have
 * no first line. What a transition earns is added, times its chance, to what its state earns on leaving: expected rewards
 * are the same. Sums are exact fractions; the doubles beside them are exactly rounded.
 * @throws {Refusal} naming the line, what was found and what is allowed.
 */
export function withTransitionRewards(
  source: SourceLines,
  rows: Transitions,
  earned: StateRewards | undefined,
): StateRewards {
  const { n, isStorm } = rows
  const limits = [MARKOV_LIMITS.states, MARKOV_LIMITS.transitions] as const
  const sizes = isStorm ? openSizes(source, limits) : readSizes(source, 'states rewards', limits)
  const [states, declared] = sizes.values
  if (!sizes.isStorm && states !== n)
    throw new Refusal('state-count', sizes.where, `${states} states`, `${n} states, as the transitions have`)
  const value = earned?.value.slice() ?? new Float64Array(n)
  const numeral = new Map(earned?.numeral)
  const sums = new Map<number, Signed>()
  const seen = new Set<string>()
  let row = { from: -1, chances: new Map() as ReadonlyMap<number, Fraction> }
  for (const { where, words } of sizes.rest) {
    if (seen.size === declared)
      throw new Refusal(
        'reward-count',
        where,
        `reward ${declared + 1}`,
        `${declared} rewards, as line ${sizes.line} says`,
      )
    if (words.length < 3 || words.length > 4)
      throw new Refusal(
        'reward-line',
        where,
        quoteFound(words.join(' ')),
        'three words, "from to value", such as "0 1 1"',
      )
    const from = readIndex(words[0]!, n, where, 'state')
    const to = readIndex(words[1]!, n, where, 'target state')
    rewardValue(words[2]!, where)
    if (from !== row.from) row = { from, chances: chancesOf(rows, from) }
    const chance = row.chances.get(to)
    if (chance === undefined)
      throw new Refusal('no-transition', where, `a reward from ${from} to ${to}`, 'a transition that the chain has')
    if (seen.has(`${from} ${to}`))
      throw new Refusal('reward-twice', where, `${from} to ${to} a second time`, 'each transition once')
    seen.add(`${from} ${to}`)
    sums.set(from, plus(sums.get(from) ?? signed(numeral.get(from) ?? '0'), times(signed(words[2]!), chance)))
  }
  if (!sizes.isStorm && seen.size !== declared)
    throw new Refusal('reward-count', source.name, `${seen.size} rewards`, `${declared}, as line ${sizes.line} says`)
  for (const [s, { negative, size }] of sums) {
    const text = `${negative ? '-' : ''}${fractionText(size)}`
    if (text.length > MARKOV_LIMITS.numeralCharacters)
      throw new Refusal(
        'reward',
        source.name,
        `rewards out of state ${s} whose sum is a fraction of ${text.length} characters`,
        `up to ${MARKOV_LIMITS.numeralCharacters}; fewer digits in the chances or rewards of that state`,
      )
    numeral.set(s, text)
    value[s] = negative ? -fractionToNumber(size) : fractionToNumber(size)
  }
  return { value, numeral }
}
