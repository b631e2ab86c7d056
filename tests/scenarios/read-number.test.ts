import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parameterById, parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import { type NumberRule, ruleOf, runsRule, weeksRule } from '@/scenarios/number-rules'
import { foundWords, readNumber, timesTen } from '@/scenarios/read-number'

const runs = runsRule(10_000_000)
const weeks = weeksRule(1, 156)
const chance = ruleOf(parameterById('ext_grant'))
const chanceInPercent = { ...chance, tens: -2 }
const odds = ruleOf(parameterById('or_near_deal'))
const loss = ruleOf(parameterById('ad_week'))
const price = ruleOf(parameterById('price_jv'))

const nbsp = '\u00a0'
const thin = '\u2009'

it.each<[string, NumberRule, number]>([
  ['200.000', runs, 200_000],
  ['200,000', runs, 200_000],
  [`200${nbsp}000`, runs, 200_000],
  [`1${thin}000${thin}000`, runs, 1_000_000],
  ['1’000’000', runs, 1_000_000],
  ['1_000_000', runs, 1_000_000],
  ['0,5m', runs, 500_000],
  ['0.5 M', runs, 500_000],
  ['2 million', runs, 2_000_000],
  ['500 k', runs, 500_000],
  ['10,000,000', runs, 10_000_000],
  ['1.5m', runs, 1_500_000],
  ['2e5', runs, 200_000],
  ['２００，０００', runs, 200_000],
  ['52 weeks', weeks, 52],
  ['10.0', weeks, 10],
  ['52.00', weeks, 52],
  ['1,000.00', runs, 1000],
  ['200000.00', runs, 200_000],
  ['1.234,5', loss, 1234.5],
  ['1,234.5', loss, 1234.5],
  ['5,000', loss, 5000],
  ['US$ 5,000 m', loss, 5000],
  ['10,4', price, 10.4],
  ['12 bn', price, 12],
  ['1.234', odds, 1.234],
  ['0,125', odds, 0.125],
  ['3×', odds, 3],
  ['3 x', odds, 3],
  ['1e-4', chance, 1e-4],
  ['1E−4', chance, 1e-4],
  ['1,5e-3', chance, 1.5e-3],
  ['.5', chance, 0.5],
  ['+0.5', chance, 0.5],
  ['50%', chance, 0.5],
  ['50', chanceInPercent, 0.5],
  ['72,5 %', chanceInPercent, 0.725],
  ['1e-4', chanceInPercent, 1e-6],
  ['\u200b0.5\ufeff', chance, 0.5],
  ['−0,5', { min: -1, max: 1 }, -0.5],
  ['–0.5', { min: -1, max: 1 }, -0.5],
])('%j is read', (text, rule, value) => {
  expect(readNumber(text, rule)).toEqual({ status: 'good', value })
})

it.each<[string, NumberRule, readonly string[], readonly number[]]>([
  ['10,4', weeks, ['10.4', '104'], []],
  ['10.4', weeks, ['10.4', '104'], []],
  ['1.234', loss, ['1.2340', '1234'], [1.234, 1234]],
  ['1,234', odds, ['1234', '1.2340'], [1.234]],
  ['5,000', odds, ['5000', '5'], [5]],
  ['1.000', weeks, ['1', '1,000'], []],
  ['1.500k', runs, ['1,500', '1,500,000'], [1500, 1_500_000]],
  ['120', chanceInPercent, ['120'], [1]],
  ['10,000,001', runs, ['10,000,001'], [10_000_000]],
  ['0', runs, ['0'], []],
  ['1.5', runs, ['1.5', '15'], []],
  ['10,00', runs, ['10', '1,000'], [10, 1000]],
  ['200.00', runs, ['200', '20,000'], [200, 20_000]],
  ['1,0000', runs, ['1', '10,000'], [1, 10_000]],
  ['1.00', weeks, ['1', '100'], [1, 100]],
  ['157', weeks, ['157'], [156]],
  ['5000', chance, ['5000'], []],
  ['-1', chance, ['-1'], []],
  ['50%', odds, [], []],
  ['3×', chance, [], []],
  ['$3', chance, [], []],
  ['', chance, [], []],
])('%j is refused with its readings and what to offer', (text, rule, readings, offers) => {
  expect(readNumber(text, rule)).toMatchObject({ status: 'bad', readings, offers })
})

it.each([
  'many',
  '0x10',
  '--1',
  '1.2.3',
  '1,00,000',
  '1 2',
  '5 apples',
  'Infinity',
  'NaN',
  '1e',
  '½',
  '10²',
  '1'.repeat(101),
])('%j is no number', (text) => {
  expect(readNumber(text, loss)).toMatchObject({ status: 'bad', readings: [], offers: [] })
})

it('a message says what was found, what it may be and what is allowed', () => {
  const told = (text: string, rule: NumberRule) => {
    const read = readNumber(text, rule)
    return read.status === 'good' ? String(read.value) : `${foundWords(read)}; ${read.allowed}`
  }
  expect(told('10,4', weeks)).toBe('"10,4", which may be 10.4 or 104; a whole number from 1 to 156')
  expect(told('50%', odds)).toBe('"50%"; 0.01 to 100 (odds ratio), without %')
  expect(told('3×', chance)).toBe('"3×"; 0 to 1 (probability per deadline), without ×')
  expect(told('', chance)).toBe('nothing; 0 to 1 (probability per deadline)')
  expect(told('a\u001b[2J', chance)).toBe('"a[U+001B][2J"; 0 to 1 (probability per deadline)')
})

/** A way of writing numbers: the sign between groups, the sign that divides. */
const styles = [
  [',', '.'],
  ['.', ','],
  [' ', ','],
  [' ', '.'],
  [nbsp, ','],
  ['\u202f', ','],
  ['’', '.'],
  ["'", '.'],
  ['_', '.'],
  ['', '.'],
  ['', ','],
] as const

type Style = (typeof styles)[number]

function write(digits: string, decimals: string, [group, point]: Style): string {
  const whole = digits.replace(/\B(?=(\d{3})+$)/g, group)
  return decimals === '' ? whole : `${whole}${point}${decimals}`
}

const rules: readonly NumberRule[] = [
  runs,
  weeks,
  chanceInPercent,
  { min: -1, max: 1 },
  { min: 0, max: 100_000_000 },
  ...parameterCatalogue.map(ruleOf),
]

/** Digits without a leading zero, decimals, a style and a rule. */
const written = fc.record({
  digits: fc.oneof(fc.nat(9), fc.nat(9999), fc.nat(20_000_000)).map(String),
  decimals: fc.oneof(fc.constant(''), fc.stringMatching(/^\d{1,4}$/)),
  style: fc.constantFrom(...styles),
  rule: fc.constantFrom(...rules),
})

it('a number written in any way is read as that number or refused, never as another', () => {
  let good = 0
  fc.assert(
    fc.property(written, ({ digits, decimals, style, rule }) => {
      const value = Number(`${digits}.${decimals === '' ? '0' : decimals}e${rule.tens ?? 0}`)
      const isAllowed = value >= rule.min && value <= rule.max && (!rule.isWhole || decimals === '')
      // The page's own language decides twice: a comma before three digits groups where that is allowed, and a point
      // before three digits divides where the group is not allowed.
      if (style[1] === ',' && decimals.length === 3 && digits.length < 4 && !rule.isWhole) return
      if (style[0] === '.' && decimals === '' && digits.length > 3 && !isAllowed) return
      if (rule.isWhole && decimals !== '') return
      const read = readNumber(write(digits, decimals, style), rule)
      if (read.status === 'good') {
        expect(read.value).toBe(value)
        good++
      } else if (isAllowed && decimals !== '' && decimals.length !== 3) {
        expect.unreachable(`${write(digits, decimals, style)} has one meaning`) // as "1.234,5" and "10,4" have
      }
    }),
    { numRuns: 5000 },
  )
  expect(good).toBeGreaterThan(500)
})

it('a refusal offers only numbers that are allowed and among the readings, or a limit of about its size', () => {
  fc.assert(
    fc.property(written, ({ digits, decimals, style, rule }) => {
      const read = readNumber(write(digits, decimals, style), rule)
      if (read.status === 'good') return
      for (const offer of read.offers) {
        expect(offer >= rule.min && offer <= rule.max).toBe(true)
        // Three digits after a point would have two readings again; a fourth settles it.
        const typed = String(timesTen(offer, -(rule.tens ?? 0))).replace(/^(\d{1,3}\.\d{3})$/, '$10')
        expect(readNumber(typed, rule)).toEqual({ status: 'good', value: offer })
      }
      if (read.offers.length > 0 && read.readings.length > 1) expect(foundWords(read)).toContain(' or ')
    }),
    { numRuns: 2000 },
  )
})
