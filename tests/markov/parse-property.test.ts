import { describe, expect, it } from 'vitest'
import { MARKOV_LIMITS } from '@/markov/markov-limits'
import { parseProperty } from '@/markov/parse-property'
import { Refusal } from '@/markov/refusal'
import { didYouMean, statesWhere } from '@/markov/states-where'

const goal = (at: number) => ({ kind: 'label', name: 'goal', at })
const yes = { kind: 'constant', holds: true }

it.each([
  ['P=? [ F "goal" ]', { kind: 'chance', stay: yes, goal: goal(8), bound: undefined }],
  ['P=?[F"goal"]', { kind: 'chance', stay: yes, goal: goal(5), bound: undefined }],
  ['  P =? \t[\nF  "goal"]  ', { kind: 'chance', stay: yes, goal: goal(13), bound: undefined }],
  ['P=? [ F<=10 "goal" ]', { kind: 'chance', stay: yes, goal: goal(12), bound: 10 }],
  ['P=? [ F <= 0 "goal" ]', { kind: 'chance', stay: yes, goal: goal(13), bound: 0 }],
  ['R=? [ F "goal" ]', { kind: 'reward', goal: goal(8) }],
  ['P=? [ F true ]', { kind: 'chance', stay: yes, goal: yes, bound: undefined }],
  [
    'P=? [ !false U<=3 "goal" ]',
    { kind: 'chance', stay: { kind: 'not', of: { ...yes, holds: false } }, goal: goal(18), bound: 3 },
  ],
])('%j is read', (text, expected) => {
  expect(parseProperty(text)).toEqual({ ...expected, text })
})

it('! binds more than &, & more than |, and brackets more than all', () => {
  const labels = new Map([
    ['a', Uint32Array.of(1, 3, 5, 7)],
    ['b', Uint32Array.of(2, 3, 6, 7)],
    ['c', Uint32Array.of(4, 5, 6, 7)],
  ])
  const where = (text: string) => {
    const marks = statesWhere({ n: 8, labels }, parseProperty(`P=? [ F ${text} ]`).goal, text)
    return [...marks.keys()].filter((s) => marks[s] === 1)
  }
  expect(where('"a" | "b" & "c"')).toEqual([1, 3, 5, 6, 7])
  expect(where('("a" | "b") & "c"')).toEqual([5, 6, 7])
  expect(where('!"a" & "b"')).toEqual([2, 6])
  expect(where('!("a" & "b")')).toEqual([0, 1, 2, 4, 5, 6])
  expect(where('"a" & "b" & !"c" | false')).toEqual([3])
})

describe('refused', () => {
  it.each([
    ['', 'column 1', 'its end', 'P or R'],
    ['Q=? [ F "goal" ]', 'column 1', '"Q"', 'P or R'],
    ['Pmax=? [ F "goal" ]', 'column 1', '"Pmax"', 'P or R'],
    ['P>0.5 [ F "goal" ]', 'column 2', '">"', '"=?"'],
    ['P=? F "goal"', 'column 5', '"F"', '"["'],
    ['P=? [ F goal ]', 'column 9', '"goal"', 'double quotes'],
    ['P=? [ F "goal ]', 'column 9', '"""', 'double quotes'],
    ['P=? [ F "goal"', 'column 15', 'its end', '"]"'],
    ['P=? [ F "goal" ] x', 'column 18', '"x"', 'nothing more'],
    ['P=? [ F<=1.5 "goal" ]', 'column 11', '"."', 'double quotes'],
    ['P=? [ F<=x "goal" ]', 'column 10', '"x"', 'whole number of steps'],
    ['P=? [ F>=3 "goal" ]', 'column 8', '">"', 'double quotes'],
    ['P=? [ "a" "b" ]', 'column 11', '""b""', '"U"'],
    ['P=? [ F ("a" ]', 'column 14', '"]"', '")"'],
    ['R=? [ "a" U "b" ]', 'column 7', '""a""', '"F"'],
    ['R=? [ C<=10 ]', 'column 7', '"C"', '"F"'],
    ['R=? [ F<=10 "goal" ]', 'property', 'bound on the steps of a reward', 'without a bound'],
    [`P=? [ F ${'('.repeat(70)}"a"${')'.repeat(70)} ]`, 'column', '"("', `up to ${MARKOV_LIMITS.propertyDepth}`],
    [`P=? [ F ${'!'.repeat(4_000)}"a" ]`, 'column', '"!"', `up to ${MARKOV_LIMITS.propertyDepth}`],
    ['P'.repeat(MARKOV_LIMITS.propertyCharacters + 1), 'property', '4097 characters', 'up to 4096'],
  ])('%s', (text, where, found, allowed) => {
    const refused = expect(() => parseProperty(text))
    refused.toThrow(Refusal)
    refused.toThrow(
      expect.objectContaining({
        where: expect.stringContaining(where),
        found: expect.stringContaining(found),
        allowed: expect.stringContaining(allowed),
      }),
    )
  })

  it('an unknown label, with the nearest known one and where it stands', () => {
    const chain = { n: 1, labels: new Map(['init', 'goal', 'constructor'].map((name) => [name, Uint32Array.of(0)])) }
    const ask = (name: string) => () => statesWhere(chain, parseProperty(`P=? [ F "${name}" ]`).goal, 'P')
    expect(ask('gaol')).toThrow(
      expect.objectContaining({
        where: expect.stringContaining('column 9'),
        found: 'label "gaol"',
        allowed: expect.stringContaining('did you mean "goal"?'),
      }),
    )
    expect(ask('zzzzzz')).toThrow(expect.objectContaining({ allowed: expect.not.stringContaining('did you mean') }))
    expect(ask('toString')).toThrow(Refusal)
    expect(ask('__proto__')).toThrow(Refusal)
    expect([...ask('constructor')()]).toEqual([1])
  })
})

it.each([
  ['gaol', ['init', 'goal'], 'goal'],
  ['GOAL', ['goal'], 'goal'],
  ['x', ['goal'], undefined],
  ['agred', ['walked', 'agreed'], 'agreed'],
  ['agred', ['agreed', 'agree'], 'agreed'],
  ['', [], undefined],
])('for %j among %j one may have meant %j', (name, candidates, expected) => {
  expect(didYouMean(name, candidates)).toBe(expected)
})
