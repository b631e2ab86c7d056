import { MARKOV_LIMITS } from './markov-limits'
import { quoteFound } from './quote-found'
import { readIndex } from './read-sizes'
import { Refusal } from './refusal'
import { meaningfulLines, type SourceLine, type SourceLines } from './source-lines'

/**
 * Reads PRISM's explicit labels: a first line `0="init" 1="deadlock" 2="goal"`, then lines `state: label label` with the
 * numbers of the first line. Names may be any printable text without `"`; they are kept in a Map, so that "constructor"
 * is a name like any other. A label without states is kept as an empty set.
 * Storm's have the names alone in the first line (between `#DECLARATION` and `#END`), then lines `state name name`.
 * @throws {Refusal} naming the line, what was found and what is allowed.
 */
export function readLabels(source: SourceLines, n: number, isStorm = false): Map<string, Uint32Array> {
  const lines = meaningfulLines(source)
  const first = lines.next()
  if (first.done) throw new Refusal('empty', source.name, 'an empty file', 'a first line such as 0="init" 1="goal"')
  const names = isStorm ? stormNames(first.value) : readNames(first.value)
  const members = new Map(Array.from(names.values(), (name) => [name, [] as number[]]))
  const seen = new Set<number>()
  for (const { where, text } of lines) {
    const parts = (isStorm ? /^(\S+)\s+(\S.*)$/ : /^([^\s:]+)\s*:\s*(\S.*)?$/).exec(text)
    const form = isStorm ? '"state label label", such as "0 init"' : '"state: label label", such as "0: 0"'
    if (parts === null) throw new Refusal('label-line', where, quoteFound(text), form)
    const state = readIndex(parts[1]!, n, where, 'state')
    if (seen.has(state))
      throw new Refusal('label-state-twice', where, `state ${state} a second time`, 'each state on one line')
    seen.add(state)
    for (const word of new Set((parts[2] ?? '').split(/\s+/).filter((part) => part !== ''))) {
      const name = names.get(word)
      if (name === undefined) {
        throw new Refusal(
          'label-number',
          where,
          `label ${quoteFound(word)}`,
          `one of the numbers of the first line: ${Array.from(names.keys()).slice(0, 20).join(', ')}`,
        )
      }
      members.get(name)!.push(state)
    }
  }
  return new Map(Array.from(members, ([name, states]) => [name, Uint32Array.from(states).sort()]))
}

/** Storm's labels are words, which stand for themselves. */
function stormNames({ where, words }: SourceLine): Map<string, string> {
  for (const name of words) checkName(name, where)
  const twice = words.find((name, i) => words.indexOf(name) !== i)
  if (twice !== undefined)
    throw new Refusal('label-twice', where, `label ${quoteFound(twice)} twice`, 'names that differ')
  if (words.length > MARKOV_LIMITS.labels)
    throw new Refusal('too-many-labels', where, `${words.length} labels`, `up to ${MARKOV_LIMITS.labels} labels`)
  return new Map(words.map((name) => [name, name]))
}

function readNames({ where, text }: SourceLine): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const declaration = /\s*(\d+)="([^"]*)"(?=\s|$)/y
  while (declaration.lastIndex < text.length) {
    const at = declaration.lastIndex
    const parts = declaration.exec(text)
    if (parts === null) {
      throw new Refusal(
        'label-names',
        `${where}, column ${at + 1}`,
        quoteFound(text.slice(at).trim()),
        'number="name" pairs, such as 0="init" 1="goal"',
      )
    }
    const [, number = '', name = ''] = parts
    checkName(name, where)
    const same = name.normalize('NFKC')
    if (names.has(number))
      throw new Refusal('label-number-twice', where, `label number ${number} twice`, 'each number once')
    if (taken.has(same))
      throw new Refusal(
        'label-twice',
        where,
        `label ${quoteFound(name)} twice`,
        'names that differ, also after Unicode normalisation',
      )
    if (names.size === MARKOV_LIMITS.labels)
      throw new Refusal(
        'too-many-labels',
        where,
        `more than ${MARKOV_LIMITS.labels} labels`,
        `up to ${MARKOV_LIMITS.labels} labels`,
      )
    names.set(number, name)
    taken.add(same)
  }
  return names
}

function checkName(name: string, where: string): void {
  if (name === '__proto__') throw new Refusal('label-name', where, 'label "__proto__"', 'any other name')
  if (name === '' || name.length > MARKOV_LIMITS.labelCharacters || /[\p{C}\p{Zl}\p{Zp}]/u.test(name)) {
    throw new Refusal(
      'label-name',
      where,
      `label ${quoteFound(name)}`,
      `a name of 1 to ${MARKOV_LIMITS.labelCharacters} printable characters without marks that steer the text`,
    )
  }
}
