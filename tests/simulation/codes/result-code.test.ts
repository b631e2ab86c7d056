import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { negotiations } from '@/scenarios/negotiations'
import { codedCases } from '@/simulation/codes/case-numbers'
import { decodeResult, encodeResult, MOST_CODED_RUN, type Result } from '@/simulation/codes/result-code'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const draw = seedrandom('codes')
const whole = (below: number): number => Math.floor(draw() * below)
const perhaps = (value: number): number | undefined => (draw() < 0.2 ? undefined : value)

const randomResult = (): Result => ({
  caseId: draw() < 0.1 ? undefined : codedCases[whole(codedCases.length)],
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
  const code = encodeResult({ ...randomResult(), caseId: 'tiktok-2025' })
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
    expect(() => encodeResult({ ...randomResult(), caseId: 'no-such-case' })).toThrow(/"no-such-case" has no number/)
  })
})

it('every bundled case has a number of its own, and the first keep theirs', () => {
  const ids = negotiations.flatMap(({ presets }) => presets.map(({ id }) => id))
  expect([...ids].toSorted()).toEqual([...codedCases].toSorted())
  expect(codedCases.slice(0, 15).join()).toBe(
    'tiktok-2025,tiktok-2025-january,tiktok-2025-hard-line,tiktok-2025-grand-bargain,tiktok-2025-beijing-no,tiktok-2025-no-tariffs,tiktok-2025-bidding-war,tiktok-2025-wealth-fund,tiktok-2020,grindr-2019,shopping-app,forced-sale-generic,strike-generic,strike-strong-fund,strike-firm-deadline',
  )
})
