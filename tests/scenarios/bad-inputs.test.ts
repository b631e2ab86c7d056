import { expect, it } from 'vitest'
import { parseScenario, ScenarioError } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { parameterIds } from '@/scenarios/forced-sale/parameter-catalogue'
import { validateScenario } from '@/scenarios/parse-scenario'
import { presets } from '../forced-sale'
import { badScenarios, type Edit, edited, good, numberAt } from './bad-scenarios'

const refusal = (text: string): ScenarioError => faultsOf(() => parseScenario(forcedSale, text, 'case.json'))

function faultsOf(read: () => unknown): ScenarioError {
  try {
    read()
  } catch (error) {
    if (error instanceof ScenarioError) return error
    throw error
  }
  throw new Error('the text was accepted')
}

it.each(['', ' \n\t ', '\ufeff', '\ufeff  '])('1: %j is an empty file and says so', (text) => {
  const { issues, message } = refusal(text)
  expect(issues).toEqual([{ path: '', found: 'an empty file', allowed: 'a scenario in JSON', code: 'empty-file' }])
  expect(message).toContain('case.json: the file is empty')
})

it('2: a byte-order mark before the brace is stripped', () => {
  expect(parseScenario(forcedSale, `\ufeff${good}`, 'case.json')).toEqual(presets[0])
})

it.each([
  ['cut off', good.slice(0, 200), 'too early'],
  ['with a comma too many', good.replace('"formatVersion":1,', '"formatVersion":1,,'), 'a key in double quotes'],
  ['with a comment', good.replace('{', '{ // note\n'), 'no comments'],
])('3: JSON %s is refused with its place', (_case, text, allowed) => {
  const [issue] = refusal(text).issues
  expect(issue?.code).toBe('bad-json')
  expect(issue?.found).toMatch(/▸.* at line \d+, column \d+$/)
  expect(issue?.allowed).toContain(allowed)
})

it('4: 100,000 nested lists are refused by depth alone', () => {
  const { issues } = refusal('['.repeat(100_000) + ']'.repeat(100_000))
  expect(issues).toMatchObject([
    { found: 'nesting deeper than 32 at line 1, column 33', allowed: 'at most 32 levels', code: 'too-deep' },
  ])
})

it('5: a key given twice is refused with both places', () => {
  const { issues } = refusal(good.replace('"title":', '"id":"other","title":'))
  expect(issues).toMatchObject([{ path: '/id', allowed: 'each key once', code: 'duplicate-key' }])
  expect(issues[0]?.found).toMatch(/^the key at line 1, column \d+ and again at line 1, column \d+$/)
})

it('asks for a missing number in the names of the file, and without them by role', () => {
  const data = JSON.parse(good)
  const { ext_grant: _, ...numbers } = data.numbers
  const host = { ...data.parties.host, name: 'Ottawa' }
  const asked = (parties: unknown) => refusal(JSON.stringify({ ...data, numbers, parties })).message
  expect(asked({ ...data.parties, host })).toContain('reason for "Ottawa grants another delay"')
  expect(asked({ ...data.parties, host: 7 })).toContain('reason for "Host grants another delay"')
})

it('refuses more than a million bytes, counted as bytes', () => {
  const found = (text: string) => refusal(text).issues.map(({ code, found }) => [code, found])
  expect(found(' '.repeat(1_000_001))).toEqual([['too-large', '1000001 bytes']])
  expect(found('é'.repeat(600_000))).toEqual([['too-large', '1200000 bytes']])
  expect(parseScenario(forcedSale, good + ' '.repeat(1_000_000 - new TextEncoder().encode(good).length), '')).toEqual(
    presets[0],
  )
})

it('refuses __proto__ and leaves every prototype alone', () => {
  const { issues } = refusal(good.replace('"notes":', '"__proto__":{"polluted":1},"notes":'))
  expect(issues).toMatchObject([{ path: '/__proto__', code: 'forbidden-key' }])
  expect(Object.keys(Object.prototype)).toEqual([])
})

it.each(badScenarios)('refuses %s', (_name, edit, issue) => {
  expect(refusal(edited(edit)).issues).toEqual([issue])
})

it.each(['', ' ', '0x10', '1e3', '1,5', 'Infinity'])('15: %j is a text, not a number', (text) => {
  expect(refusal(edited(numberAt(text))).issues).toMatchObject([{ path: '/numbers/round/base', code: 'wrong-type' }])
})

it.each([-0.1, 1.5, 1e3])('9: a probability of %d is refused with its limits', (base) => {
  const issues = refusal(edited(numberAt(base))).issues
  expect(issues[0]).toEqual({
    path: '/numbers/round/base',
    found: `${base}`,
    allowed: 'from 0 to 1 (probability per week)',
    code: 'out-of-range',
  })
})

it('refuses a number too large for a computer, which JSON reads as infinite', () => {
  const text = good.replace(/("round":\{"base":)0.13/, '$11e999')
  expect(refusal(text).issues).toMatchObject([{ path: '/numbers/round/base', found: 'Infinity', code: 'wrong-type' }])
})

it('refuses weights that add up to nothing, also when one alone is at its low end', () => {
  const all = (base: number, low: number) => (s: Parameters<Edit>[0]) => {
    Object.assign(s.numbers.weight_creators, { base, low })
    for (const id of ['weight_tycoon', 'weight_fund']) Object.assign(s.numbers[id], { base: 0, low: 0 })
  }
  const issue = {
    path: '/numbers/weight_creators',
    allowed: 'weight_creators + weight_tycoon + weight_fund above 0',
    code: 'empty-weights',
  }
  expect(refusal(edited(all(0, 0))).issues).toMatchObject([issue])
  expect(refusal(edited(all(0.2, 0))).issues).toMatchObject([issue])
  expect(() => parseScenario(forcedSale, edited(all(0.2, 0.1)), '')).not.toThrow()
})

it('refuses two announced events in one week; a repeated deadline gives way', () => {
  const inject =
    (date: string): Edit =>
    (s) => {
      s.calendar.announced.push({
        date,
        announced: '2025-02-06',
        event: 'host.concedes',
        label: 'Inject',
        source: 'S08',
      })
    }
  const issue = { path: '/calendar/announced/1/date', allowed: 'one scheduled event a week', code: 'week-taken' }
  expect(refusal(edited(inject('2025-04-07'))).issues).toMatchObject([
    { ...issue, found: expect.stringContaining('in week 9, beside "The 75 days') },
  ])
  expect(() => parseScenario(forcedSale, edited(inject('2025-06-24')), '')).not.toThrow()
})

it('names the first twenty missing numbers at once and counts the others', () => {
  const text = edited((s) => {
    s.numbers = {}
  })
  const { issues, more, message } = refusal(text)
  expect(issues.map(({ path }) => path)).toEqual(parameterIds.slice(0, 20).map((id) => `/numbers/${id}`))
  expect(more).toBe(parameterIds.length - 20)
  expect(message).toContain(`\n  and ${more} more`)
})

it('a form, which counts faults by their place, hears of every missing number', () => {
  const { issues } = faultsOf(() => validateScenario(forcedSale, { ...JSON.parse(good), numbers: {} }, 'this case'))
  expect(issues.map(({ path }) => path)).toEqual(parameterIds.map((id) => `/numbers/${id}`))
})

it('11: shows hidden characters as marks and keeps markup as text', () => {
  const scenario = parseScenario(
    forcedSale,
    edited((s) => Object.assign(s, { title: 'a\u202eb <img onerror=x>' })),
    '',
  )
  expect(scenario.title).toBe('a[U+202E]b <img onerror=x>')
})

it('a message names the place, the finding, the rule and the code, and no hidden character', () => {
  const { message } = refusal(edited((s) => Object.assign(s.words, { 'a\u001b[31m': 1 })))
  expect(message).toBe(
    'case.json: refused, nothing was loaded\n  /words/a[U+001B][31m: found the key "a[U+001B][31m"; allowed: question, target, business, service, legislature, instrument [unknown-key]',
  )
})

it('fills in a horizon of two years where the file has none', () => {
  expect(
    parseScenario(
      forcedSale,
      edited((s) => delete s.horizonWeeks),
      '',
    ).horizonWeeks,
  ).toBe(104)
})
