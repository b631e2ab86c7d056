import { describe, expect, it } from 'vitest'
import { MARKOV_LIMITS } from '@/markov/markov-limits'
import { readExplicit } from '@/markov/read-explicit'
import { readLabels } from '@/markov/read-labels'
import { readTransitions } from '@/markov/read-transitions'
import { Refusal } from '@/markov/refusal'
import { linesOf } from '@/markov/source-lines'
import { readTexts } from './chain-texts'

const good = { transitions: '2 2\n0 1 1\n1 1 1\n', labels: '0="init" 1="goal"\n0: 0\n1: 1\n', rewards: '2 1\n0 1\n' }

function refusalOf(act: () => unknown): Refusal {
  try {
    act()
  } catch (problem) {
    if (problem instanceof Refusal) return problem
    throw problem
  }
  throw new Error('Nothing was refused.')
}

describe('transitions', () => {
  it.each([
    ['an empty file', '', 'model.tra', 'an empty file', '"states transitions"'],
    ['blank lines only', ' \n\n', 'model.tra', 'an empty file', '"states transitions"'],
    ['a first line of words', 'a b\n', 'line 1', '"a b"', 'two whole numbers'],
    ['a first line of one number', '3\n', 'line 1', '"3"', 'two whole numbers'],
    ['a decision process', '2 2 3\n', 'line 1', 'Markov decision process', 'Markov chain (DTMC)'],
    ['no states', '0 0\n', 'line 1', '0 states', 'at least one'],
    ['too few lines', '2 3\n0 1 1\n1 1 1\n', 'model.tra', '2 transitions', '3, as line 1 says'],
    ['too many lines', '2 1\n0 1 1\n1 1 1\n', 'line 3', 'transition 2', '1 transitions, as line 1 says'],
    ['a short line', '2 2\n0 1\n1 1 1\n', 'line 2', '"0 1"', 'three words'],
    ['a long line', '2 2\n0 1 1 2 3\n1 1 1\n', 'line 2', '"0 1 1 2 3"', 'three words'],
    ['row 10: a missing target', '2 2\n0 2 1\n1 1 1\n', 'line 2', 'target state "2"', 'from 0 to 1'],
    ['a missing source', '2 2\n0 1 1\n7 1 1\n', 'line 3', 'state "7"', 'from 0 to 1'],
    ['a negative state', '2 2\n0 1 1\n-1 1 1\n', 'line 3', 'state "-1"', 'from 0 to 1'],
    ['the line counted past comments', '# a chain\n\n2 2\n# rows\n0 1 1\n1 x 1\n', 'line 6', '"x"', 'from 0 to 1'],
    ['row 9: a negative probability', '2 2\n0 1 -0.1\n1 1 1\n', 'line 2', '"-0.1"', 'from 0 to 1'],
    ['row 9: one above 1', '2 2\n0 1 1.5\n1 1 1\n', 'line 2', '"1.5"', 'from 0 to 1'],
    ['a quotient above 1', '2 2\n0 1 7/6\n1 1 1\n', 'line 2', '"7/6"', 'from 0 to 1'],
    ['a division by zero', '2 2\n0 1 1/0\n1 1 1\n', 'line 2', '"1/0"', 'from 0 to 1'],
    ['a decimal comma', '2 2\n0 1 0,5\n1 1 1\n', 'line 2', '"0,5"', 'did you mean 0.5?'],
    ['not a number', '2 2\n0 1 NaN\n1 1 1\n', 'line 2', '"NaN"', 'from 0 to 1'],
    ['hexadecimal', '2 2\n0 1 0x1\n1 1 1\n', 'line 2', '"0x1"', 'from 0 to 1'],
    ['infinity', '2 2\n0 1 Infinity\n1 1 1\n', 'line 2', '"Infinity"', 'from 0 to 1'],
    ['an exponent that would be a bomb', '2 2\n0 1 1e-999999999\n1 1 1\n', 'line 2', '"1e-999999999"', 'from 0 to 1'],
    ['a vanishing probability', `2 3\n0 1 1\n0 0 0.${'0'.repeat(330)}1\n1 1 1\n`, 'line 3', '"0.000', '1e-300'],
    ['a terminal escape', '2 2\n0 1 \u001B[31m1\n1 1 1\n', 'line 2', '"\\u{1b}[31m1"', 'from 0 to 1'],
    [
      'row 7: a sum of 0.9',
      '2 3\n0 0 0.4\n0 1 0.5\n1 1 1\n',
      'state 0',
      'adding up to 0.9 (-0.1 from 1)',
      'within 1e-9',
    ],
    ['row 7: a sum of 1.1', '2 3\n0 0 0.6\n0 1 0.5\n1 1 1\n', 'line 2, state 0', '1.1 (+0.1 from 1)', 'within 1e-9'],
    [
      'row 7: 0.99',
      '2 4\n0 0 0.33\n0 1 0.33\n0 1 0.33\n1 1 1\n',
      'state 0',
      '0.99 (-0.01 from 1)',
      'divide the row by its sum',
    ],
    ['a sum just outside', '2 3\n0 0 0.5\n0 1 0.500000001001\n1 1 1\n', 'state 0', 'from 1)', 'within 1e-9'],
    ['a deadlock', '3 2\n0 1 1\n2 2 1\n', 'model.tra', 'no transition out of state 1', 'self-loop, "1 1 1"'],
    ['a deadlock of zeros', '2 2\n0 1 1\n1 1 0\n', 'model.tra', 'no transition out of state 1', 'self-loop'],
    [
      'too many states',
      `${MARKOV_LIMITS.states + 1} 1\n`,
      'line 1',
      `${MARKOV_LIMITS.states + 1} states`,
      `up to ${MARKOV_LIMITS.states}`,
    ],
    [
      'too many transitions',
      `1 ${MARKOV_LIMITS.transitions + 1}\n`,
      'line 1',
      'transitions',
      `up to ${MARKOV_LIMITS.transitions}`,
    ],
    [
      'a line too long',
      `2 2\n0 1 1${' '.repeat(MARKOV_LIMITS.lineCharacters)}\n`,
      'line 2',
      'characters',
      `up to ${MARKOV_LIMITS.lineCharacters}`,
    ],
  ])('%s is refused', (_, transitions, where, found, allowed) => {
    const refusal = refusalOf(() => readTexts({ ...good, transitions }))
    expect(refusal.where).toContain(where)
    expect(refusal.where).toContain('model.tra')
    expect(refusal.found).toContain(found)
    expect(refusal.allowed).toContain(allowed)
    expect(refusal.code).toMatch(/^[a-z-]+$/)
  })

  it.each([
    ['row 8: ten times 0.1', `2 11\n${'0 1 0.1\n'.repeat(10)}1 1 1\n`, 11, 11],
    ['a sum at the very edge of 1e-9, though doubles see it outside', '2 3\n0 0 0.5\n0 1 0.500000001\n1 1 1\n', 3, 3],
    ['fractions', '2 4\n0 0 1/3\n0 1 1/3\n0 1 1/3\n1 1 1\n', 4, 4],
    ['a zero, counted but never taken', '2 3\n0 0 0\n0 1 1.0\n1 1 1e0\n', 3, 2],
    [
      'a mark at the start, comments, blank lines, carriage returns and tabs',
      '\uFEFF# x\r\n2\t2\r\n\r\n0\t1 \t1\r\n1 1 1',
      2,
      2,
    ],
    ['names of actions', '2 2\n0 1 1 go\n1 1 1 stay\n', 2, 2],
    ['lines in any order', '2 2\n1 1 1\n0 1 1\n', 2, 2],
  ])('%s is taken', (_, transitions, written, stored) => {
    const chain = readTexts({ ...good, transitions })
    expect([chain.transitionsWritten, chain.m, chain.target.length, chain.numeral.length]).toEqual([
      written,
      stored,
      stored,
      stored,
    ])
    for (let s = 0; s < chain.n; s++) {
      const row = chain.probability.subarray(chain.rowStart[s], chain.rowStart[s + 1])
      expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 14)
    }
  })

  it('a row of 100,000 hundred-thousandths is not changed by adding it up', () => {
    const row = '0 1 0.00001\n'.repeat(100_000)
    const { probability } = readTransitions(linesOf('model.tra', `2 100001\n${row}1 1 1\n`))
    expect(probability[0]).toBe(0.00001) // added one by one in doubles they make 0.9999999999980838
  })

  it('a header that declares the limit allocates nothing before its lines are there', () => {
    const header = `${MARKOV_LIMITS.states} ${MARKOV_LIMITS.transitions}\n0 0 1\n`
    expect(refusalOf(() => readTransitions(linesOf('model.tra', header))).code).toBe('transition-count')
  })
})

describe('labels', () => {
  it.each([
    ['an empty file', '', 'model.lab', 'an empty file', '0="init"'],
    ['row 10: no initial label', '0="start"\n0: 0\n', 'model.lab', 'no label "init"', 'exactly one state'],
    ['row 10: no initial state', '0="init"\n', 'model.lab', 'label "init" on no state', 'exactly one initial state'],
    [
      'row 10: two initial states',
      '0="init"\n0: 0\n1: 0\n',
      'model.lab',
      'on 2 states (0, 1)',
      'exactly one initial state',
    ],
    ['a state that is missing', '0="init"\n0: 0\n5: 0\n', 'line 3', 'state "5"', 'from 0 to 1'],
    ['a state twice', '0="init" 1="a"\n0: 0\n0: 1\n', 'line 3', 'state 0 a second time', 'on one line'],
    [
      'a label number that is missing',
      '0="init"\n0: 0 3\n',
      'line 2',
      'label "3"',
      'one of the numbers of the first line: 0',
    ],
    ['a line without a colon', '0="init"\n0 0\n', 'line 2', '"0 0"', '"state: label label"'],
    ['names without quotes', '0=init\n0: 0\n', 'line 1, column 1', '"0=init"', 'number="name"'],
    ['an open quote', '0="init" 1="goal\n0: 0\n', 'line 1, column 9', '"1="goal"', 'number="name"'],
    ['the name __proto__', '0="init" 1="__proto__"\n0: 0\n', 'line 1', '"__proto__"', 'any other name'],
    ['an empty name', '0="init" 1=""\n0: 0\n', 'line 1', 'label ""', '1 to 200'],
    ['a name too long', `0="init" 1="${'x'.repeat(201)}"\n0: 0\n`, 'line 1', '…', '1 to 200'],
    ['a name that turns the text around', '0="init" 1="a\u202Eb"\n0: 0\n', 'line 1', '\\u{202e}', 'printable'],
    ['a number twice', '0="init" 0="goal"\n0: 0\n', 'line 1', 'label number 0 twice', 'once'],
    ['a name twice', '0="init" 1="init"\n0: 0\n', 'line 1', 'label "init" twice', 'differ'],
    [
      'row 11: names equal after normalisation',
      '0="init" 1="\u00E9" 2="e\u0301"\n0: 0\n',
      'line 1',
      'twice',
      'Unicode normalisation',
    ],
  ])('%s is refused', (_, labels, where, found, allowed) => {
    const refusal = refusalOf(() => readTexts({ ...good, labels }))
    expect(refusal.where).toContain(where)
    expect(refusal.found).toContain(found)
    expect(refusal.allowed).toContain(allowed)
  })

  it('names of what every object has are names like any other, and nothing is written on Object.prototype', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '<img onerror=x>']
    const first = names.map((name, k) => `${k + 1}="${name}"`).join(' ')
    const labels = readLabels(linesOf('model.lab', `0="init" ${first}\n1: 1 2 3 4 5\n`), 2)
    for (const name of names) expect([...labels.get(name)!]).toEqual([1])
    expect([...labels.get('init')!]).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('as many labels as allowed are taken, one more is refused', () => {
    const first = (count: number) => Array.from({ length: count }, (_, k) => `${k}="l${k}"`).join(' ')
    expect(readLabels(linesOf('model.lab', first(MARKOV_LIMITS.labels)), 1).size).toBe(MARKOV_LIMITS.labels)
    expect(refusalOf(() => readLabels(linesOf('model.lab', first(MARKOV_LIMITS.labels + 1)), 1)).code).toBe(
      'too-many-labels',
    )
  })
})

describe('rewards', () => {
  it.each([
    ['another number of states', '3 1\n0 1\n', 'line 1', '3 states', '2 states'],
    ['too few lines', '2 2\n0 1\n', 'model.srew', '1 rewards', '2, as line 1 says'],
    ['too many lines', '2 1\n0 1\n1 1\n', 'line 3', 'reward 2', '1 rewards'],
    ['rewards of transitions', '2 1\n0 1 5\n', 'line 2', '"0 1 5"', '"state value"'],
    ['a missing state', '2 1\n2 1\n', 'line 2', 'state "2"', 'from 0 to 1'],
    ['a state twice', '2 2\n0 1\n0 1\n', 'line 3', 'state 0 a second time', 'once'],
    ['a word', '2 1\n0 much\n', 'line 2', '"much"', 'a number'],
    ['an infinite value', '2 1\n0 1e200\n', 'line 2', '"1e200"', '1e+100'],
  ])('%s: refused', (_, rewards, where, found, allowed) => {
    const refusal = refusalOf(() => readTexts({ ...good, rewards }))
    expect(refusal.where).toContain(where)
    expect(refusal.found).toContain(found)
    expect(refusal.allowed).toContain(allowed)
  })

  it('gains, losses, fractions and nothing are read', () => {
    expect([...readTexts({ ...good, rewards: '2 2\n1 -1/4\n0 2.5e1\n' }).rewards!.value]).toEqual([25, -0.25])
    const files = { transitions: linesOf('a', good.transitions), labels: linesOf('b', good.labels) }
    expect(readExplicit(files).rewards).toBeUndefined()
  })
})
