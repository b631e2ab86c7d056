import { MARKOV_LIMITS, Refusal } from '@/markov'
import { runsRule } from '@/scenarios/number-rules'
import { foundWords, readNumber } from '@/scenarios/read-number'
import { LONGEST_SEED, readSeed, seedFound } from '@/scenarios/read-seed'

/** The flags of `standoff chain` as typed: every flag with a value collects all it was given. */
export type ChainOptions = {
  readonly transitions: string
  readonly labels?: readonly string[] | undefined
  readonly rewards?: readonly string[] | undefined
  readonly transitionRewards?: readonly string[] | undefined
  readonly property?: readonly string[] | undefined
  readonly simulate?: readonly string[] | undefined
  readonly seed?: readonly string[] | undefined
  readonly exact?: boolean | undefined
  readonly json?: boolean | undefined
}

/** The same, checked. */
export type CheckedChainOptions = {
  readonly transitions: string
  readonly labels: string
  readonly rewards: string | undefined
  readonly transitionRewards: string | undefined
  readonly properties: readonly string[]
  readonly runs: number // 0 = do not sample
  readonly seed: string
  readonly exact: boolean
  readonly json: boolean
}

/** Checks the flags. @throws {Refusal} naming the flag, what was found and what is allowed. */
export function checkChainOptions(options: ChainOptions): CheckedChainOptions {
  const labels = once('--labels', options.labels)
  if (labels === undefined)
    throw new Refusal('flag-missing', '--labels', 'nothing', 'the .lab file of the chain, with a label "init"')
  const properties = options.property ?? []
  if (properties.length === 0)
    throw new Refusal('flag-missing', '-p', 'no property', `at least one, such as -p 'P=? [ F "goal" ]'`)
  if (properties.length > MARKOV_LIMITS.properties) {
    throw new Refusal(
      'too-many-properties',
      '-p',
      `${properties.length} properties`,
      `up to ${MARKOV_LIMITS.properties}`,
    )
  }
  return {
    transitions: options.transitions,
    labels,
    rewards: once('--rewards', options.rewards),
    transitionRewards: once('--transition-rewards', options.transitionRewards),
    properties,
    runs: runsOf('--simulate', once('--simulate', options.simulate)),
    seed: seedText(once('--seed', options.seed)),
    exact: options.exact === true,
    json: options.json === true,
  }
}

function once(flag: string, values: readonly string[] | undefined): string | undefined {
  if (values === undefined) return undefined
  if (values.length !== 1) throw new Refusal('flag-twice', flag, `the flag ${values.length} times`, 'once')
  return values[0]
}

function runsOf(flag: string, text: string | undefined): number {
  if (text === undefined) return 0
  const read = readNumber(text, runsRule(MARKOV_LIMITS.runs))
  if (read.status === 'good') return read.value
  throw new Refusal('flag-value', flag, foundWords(read), `a whole number of runs from 1 to ${MARKOV_LIMITS.runs}`)
}

function seedText(text: string | undefined): string {
  if (text === undefined) return '1'
  const seed = readSeed(text)
  if (seed !== undefined) return seed
  throw new Refusal('flag-value', '--seed', seedFound(text), `1 to ${LONGEST_SEED} characters`)
}
