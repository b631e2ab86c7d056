import { MARKOV_LIMITS } from './markov-limits'
import type { Property, StateFormula } from './property'
import { quoteFound } from './quote-found'
import { Refusal } from './refusal'

const FORMS =
  'P=? [ F "goal" ], P=? [ F<=10 "goal" ], P=? [ "a" U "goal" ], P=? [ "a" U<=10 "goal" ] or R=? [ F "goal" ]'
const OPERAND = 'a label in double quotes such as "goal", true, false, ! or ('
const TOKEN = /\s*("[^"]*"|<=|=\?|[A-Za-z_]\w*|\d+|\S)/y

type Token = { readonly text: string; readonly at: number }

/**
 * Reads a property in PRISM's notation: `P=? [ F "goal" ]`, the same with a bound on the steps (`F<=10`), `"a" U "b"`
 * (b is reached through a-states only), or `R=? [ F "goal" ]`. Conditions combine labels by `!`, `&` and `|`, in that
 * order of strength, with brackets, `true` and `false`. Blanks do not matter.
 * @throws {Refusal} naming the column (from 1), what was found and what is allowed there.
 */
export function parseProperty(text: string): Property {
  if (text.length > MARKOV_LIMITS.propertyCharacters) {
    throw new Refusal(
      'property-length',
      'property',
      `${text.length} characters`,
      `up to ${MARKOV_LIMITS.propertyCharacters}`,
    )
  }
  const tokens = tokenise(text)
  let next = 0
  const refuse = (allowed: string): never => {
    const token = tokens[next]!
    throw new Refusal(
      'property',
      `property ${quoteFound(text)}, column ${token.at + 1}`,
      token.text === '' ? 'its end' : quoteFound(token.text),
      allowed,
    )
  }
  const take = (wanted: string, allowed = `"${wanted}", as in ${FORMS}`): void => {
    if (tokens[next]!.text !== wanted) refuse(allowed)
    next++
  }
  const accept = (wanted: string): boolean => {
    if (tokens[next]!.text !== wanted) return false
    next++
    return true
  }

  const operand = (depth: number): StateFormula => {
    if (depth > MARKOV_LIMITS.propertyDepth)
      refuse(`up to ${MARKOV_LIMITS.propertyDepth} brackets and negations inside each other`)
    const { text: found, at } = tokens[next]!
    if (accept('!')) return { kind: 'not', of: operand(depth + 1) }
    if (accept('(')) {
      const inner = disjunction(depth + 1)
      take(')', '")", "&" or "|"')
      return inner
    }
    if (accept('true')) return { kind: 'constant', holds: true }
    if (accept('false')) return { kind: 'constant', holds: false }
    if (!found.startsWith('"') || found.length < 2) refuse(OPERAND)
    next++
    return { kind: 'label', name: found.slice(1, -1), at }
  }
  const conjunction = (depth: number): StateFormula => {
    let left = operand(depth)
    while (accept('&')) left = { kind: 'and', left, right: operand(depth) }
    return left
  }
  const disjunction = (depth: number): StateFormula => {
    let left = conjunction(depth)
    while (accept('|')) left = { kind: 'or', left, right: conjunction(depth) }
    return left
  }
  const stepBound = (): number | undefined => {
    if (!accept('<=')) return undefined
    const digits = tokens[next]!.text
    if (!/^\d{1,15}$/.test(digits)) refuse('a whole number of steps, such as 10')
    next++
    return Number(digits)
  }

  const isChance = accept('P')
  if (!isChance) take('R', `P or R, as in ${FORMS}`)
  take('=?')
  take('[')
  let stay: StateFormula = { kind: 'constant', holds: true }
  if (!accept('F')) {
    if (!isChance) refuse(`"F", as in R=? [ F "goal" ]`)
    stay = disjunction(0)
    take('U', '"U", "&" or "|"')
  }
  const bound = stepBound()
  if (!isChance && bound !== undefined)
    throw new Refusal(
      'property',
      `property ${quoteFound(text)}`,
      'a bound on the steps of a reward',
      'R=? [ F "goal" ] without a bound',
    )
  const goal = disjunction(0)
  take(']', '"]", "&" or "|"')
  if (tokens[next]!.text !== '') refuse('nothing more after "]"')
  return isChance ? { kind: 'chance', text, stay, goal, bound } : { kind: 'reward', text, goal }
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let parts = TOKEN.exec(text); parts !== null; parts = TOKEN.exec(text)) {
    tokens.push({ text: parts[1]!, at: TOKEN.lastIndex - parts[1]!.length })
  }
  return [...tokens, { text: '', at: text.length }]
}
