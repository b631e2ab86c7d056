import type { StateRewards } from './markov-chain'
import { MARKOV_LIMITS } from './markov-limits'
import { quoteFound } from './quote-found'
import { numeralValue } from './read-numeral'
import { openSizes, readIndex, readSizes } from './read-sizes'
import { Refusal } from './refusal'
import type { SourceLines } from './source-lines'

const SMALLEST = 1e-100
const LARGEST = 1e100

/**
 * Reads PRISM's explicit state rewards: a first line `states rewards`, then lines `state value`. A state without a line
 * earns 0. Storm's have no first line. Values may be negative: losses are solved in a column of their own, so gains and losses each keep their digits.
 * @throws {Refusal} naming the line, what was found and what is allowed.
 */
export function readRewards(source: SourceLines, n: number, isStorm = false): StateRewards {
  const limits = [MARKOV_LIMITS.states, MARKOV_LIMITS.states] as const
  const sizes = isStorm ? openSizes(source, limits) : readSizes(source, 'states rewards', limits)
  const [states, declared] = sizes.values
  if (!sizes.isStorm && states !== n)
    throw new Refusal('state-count', sizes.where, `${states} states`, `${n} states, as the transitions have`)
  const value = new Float64Array(n)
  const numeral = new Map<number, string>()
  for (const { where, words } of sizes.rest) {
    if (numeral.size === declared)
      throw new Refusal(
        'reward-count',
        where,
        `reward ${declared + 1}`,
        `${declared} rewards, as line ${sizes.line} says`,
      )
    if (words.length !== 2)
      throw new Refusal('reward-line', where, quoteFound(words.join(' ')), 'two words, "state value", such as "0 1"')
    const state = readIndex(words[0]!, n, where, 'state')
    const reward = rewardValue(words[1]!, where)
    if (numeral.has(state)) throw new Refusal('reward-twice', where, `state ${state} a second time`, 'each state once')
    value[state] = reward
    numeral.set(state, words[1]!)
  }
  if (!sizes.isStorm && numeral.size !== declared)
    throw new Refusal('reward-count', source.name, `${numeral.size} rewards`, `${declared}, as line ${sizes.line} says`)
  return { value, numeral }
}

/** A reward as it may be written. @throws {Refusal} for anything else. */
export function rewardValue(text: string, where: string): number {
  const reward = numeralValue(text)
  if (!Number.isNaN(reward) && Math.abs(reward) <= LARGEST && (reward === 0 || Math.abs(reward) >= SMALLEST))
    return reward
  throw new Refusal(
    'reward',
    where,
    `reward ${quoteFound(text)}`,
    `a number such as 1, -2.5 or 1/3: 0, or in size from ${SMALLEST} to ${LARGEST}`,
  )
}
