import { MARKOV_LIMITS, quoteFound, Refusal } from '@/engine'

/** The flags of `standoff chain` as typed: every flag with a value collects all it was given. */
export type ChainOptions = {
  readonly transitions: string
  readonly labels?: readonly string[] | undefined
  readonly rewards?: readonly string[] | undefined
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
  readonly properties: readonly string[]
  readonly runs: number // 0 = do not sample
  readonly seed: string
  readonly exact: boolean
  readonly json: boolean
}

const SEED_CHARACTERS = 64

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
    properties,
    runs: wholeNumber('--simulate', once('--simulate', options.simulate)),
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

function wholeNumber(flag: string, text: string | undefined): number {
  if (text === undefined) return 0
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (value >= 1 && value <= MARKOV_LIMITS.runs) return value
  throw new Refusal(
    'flag-value',
    flag,
    text === '' ? 'nothing' : quoteFound(text),
    `a whole number of runs from 1 to ${MARKOV_LIMITS.runs}`,
  )
}

function seedText(text: string | undefined): string {
  if (text === undefined) return '1'
  if (text !== '' && text.length <= SEED_CHARACTERS) return text
  throw new Refusal(
    'flag-value',
    '--seed',
    text === '' ? 'nothing' : `${text.length} characters`,
    `1 to ${SEED_CHARACTERS} characters`,
  )
}
