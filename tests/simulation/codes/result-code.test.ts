import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { negotiations } from '@/scenarios/negotiations'
import { decodeResult, encodeResult, MOST_CODED_RUN, type Result } from '@/simulation/codes/result-code'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const draw = seedrandom('codes')
const whole = (below: number): number => Math.floor(draw() * below)
const perhaps = (value: number): number | undefined => (draw() < 0.2 ? undefined : value)

const randomResult = (): Result => ({
  caseNumber: draw() < 0.1 ? undefined : whole(63),
  seat: perhaps(whole(7)),
  run: whole(MOST_CODED_RUN + 1),
  ending: whole(8),
  week: whole(256),
  score: perhaps(whole(101)),
  guess: perhaps(whole(101)),
  flags: {
    isCoached: draw() < 0.5,
    isTwo: draw() < 0.5,
    isChanged: draw() < 0.5,
    isReplayed: draw() < 0.5,
  },
})

const RESULTS = 100_000

it(`${RESULTS} results come back as they were, in any writing`, () => {
  let wrong = 0
  for (let i = 0; i < RESULTS; i++) {
    const result = randomResult()
    const code = encodeResult(result)
    const written =
      i % 3 === 0 ? code : i % 3 === 1 ? code.toLowerCase().replaceAll('-', ' ') : code.replaceAll('-', '')
    const read = decodeResult(written)
    if (read.status !== 'read' || JSON.stringify(read.result) !== JSON.stringify(result)) wrong += 1
  }
  expect(wrong).toBe(0)
})

it('every wrong sign and every swap of neighbours is found', () => {
  let unseen = 0
  for (let i = 0; i < 300; i++) {
    const code = encodeResult(randomResult()).replaceAll('-', '')
    for (let at = 0; at < code.length; at++) {
      for (const sign of SIGNS)
        if (sign !== code[at] && decodeResult(code.slice(0, at) + sign + code.slice(at + 1)).status === 'read')
          unseen += 1
      const [one = '', next = ''] = [code[at], code[at + 1]]
      if (
        next !== '' &&
        one !== next &&
        decodeResult(code.slice(0, at) + next + one + code.slice(at + 2)).status === 'read'
      )
        unseen += 1
    }
  }
  expect(unseen).toBe(0)
})

describe('what is no code says why', () => {
  const code = encodeResult({ ...randomResult(), caseNumber: 0 })
  it.each([
    ['', { why: 'length', found: 0, allowed: 14 }],
    [code.slice(1), { why: 'length', found: 13, allowed: 14 }],
    [code.replace(/.$/, 'U'), { why: 'sign', sign: 'U' }],
    [code.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')), { why: 'check' }],
  ])('%j', (text, why) => {
    expect(decodeResult(text)).toEqual({ status: 'bad', ...why })
  })

  it('a result that no code can hold is refused', () => {
    expect(() => encodeResult({ ...randomResult(), run: MOST_CODED_RUN + 1 })).toThrow(
      /a run from 0 to 65535; found 65536/,
    )
    expect(() => encodeResult({ ...randomResult(), caseNumber: 64 })).toThrow(/a case from 0 to 63; found 64/)
  })
})

it('a number in codes is that of one bundled case, and the first keep theirs', () => {
  const coded = negotiations.flatMap(({ presets }) =>
    presets.flatMap(({ id, code }) => (code === undefined ? [] : [{ id, code }])),
  )
  expect(new Set(coded.map(({ code }) => code)).size).toBe(coded.length)
  const first = coded.toSorted((a, b) => a.code - b.code).slice(0, 15)
  expect(first.map(({ id, code }) => `${code} ${id}`)).toEqual([
    ...['0 tiktok-2025', '1 tiktok-2025-january', '2 tiktok-2025-hard-line', '3 tiktok-2025-grand-bargain'],
    ...['4 tiktok-2025-beijing-no', '5 tiktok-2025-no-tariffs', '6 tiktok-2025-bidding-war'],
    ...['7 tiktok-2025-wealth-fund', '8 tiktok-2020', '9 grindr-2019', '10 shopping-app', '11 forced-sale-generic'],
    ...['12 strike-generic', '13 strike-strong-fund', '14 strike-firm-deadline'],
  ])
})
