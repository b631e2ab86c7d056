import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import { parameterIds } from '@/scenarios/forced-sale/parameter-catalogue'
import { comparableCases } from '@/scenarios/forced-sale/precedents'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { placeAt } from '@/simulation/link/places'
import { ledgerCsv, ledgerMarkdown } from '@/ui/cases/ledger/ledger-files'
import { caseLedger, delayReason, filteredLedger } from '@/ui/cases/ledger/ledger-rows'
import { caseComparison } from '@/ui/cases/library/compare-rows'
import { evidenceOf } from '@/ui/cases/library/evidence'
import { ownLibrary } from '@/ui/cases/library/library'
import { libraryPlaceOf } from '@/ui/cases/library/library-place'
import { evidenceSentence, isSought } from '@/ui/cases/library/library-words'
import { comparedCase } from '@/ui/cases/precedents/compared-case'
import { consentWords } from '@/ui/cases/precedents/consent-words'
import { precedentRows } from '@/ui/cases/precedents/precedent-table'
import { countedSentence, durationCaption, precedentsWords, shapeWords } from '@/ui/cases/precedents/precedents-words'
import { nextSorting, sorted, sortingOf } from '@/ui/cases/sort'
import { caseNumbers } from '@/ui/state/case-numbers'
import { gradeOf, numberEvidence } from '@/ui/state/number-evidence'
import { presets } from '../forced-sale'
import { openAlone } from '../open-alone'
import { fixedDeadlines } from './fixed-deadlines'
import { wholePercent } from './whole-percent'

const open = await openAlone(forcedSale, '')
const { bundledCases } = ownLibrary(open)
const { endingRows } = caseComparison(open)
const { compared, knownDay } = comparedCase(open, comparableCases)
const { endedHow, sortColumns, sortedPrecedents } = precedentRows(open, comparableCases)
const { endingsLead, endingsTable, note, tableLead, tableTitle } = precedentsWords(open, comparableCases)
const { numberCards, basis } = caseNumbers(open)
const { frameRows, numberRows } = caseComparison(open)
const { ledgerRows, sortedLedger } = caseLedger(open, tiktok2025)

const cases = await bundledCases()
const caseOf = (id: string) => {
  const found = cases.find(({ scenario }) => scenario.id === id)
  if (found === undefined) throw new Error(`No case ${id}.`)
  return found
}

it('every bundled case is a card, and its evidence counts every number once, by the grade its popover shows', () => {
  expect(cases.map(({ scenario }) => scenario.id)).toEqual(forcedSale.presets.map(({ id }) => id))
  for (const { scenario } of cases) {
    const counts = Object.values(evidenceOf(scenario))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(parameterIds.length)
  }
  const own = evidenceOf(caseOf('tiktok-2025').scenario)
  const shown = numberEvidence(open, tiktok2025).evidenceOf
  for (const grade of ['A', 'B', 'C', 'judgement'] as const) {
    expect(own[grade]).toBe(numberCards.filter(({ id }) => shown(id).grade === grade).length)
  }
  const { quality: _, ...ungraded } = tiktok2025.numbers.ext_grant
  expect([gradeOf(ungraded), gradeOf({ ...ungraded, sources: [] })]).toEqual(['C', 'judgement'])
  expect(evidenceSentence({ A: 0, B: 2, C: 1, judgement: 0 })).toBe('Of 3 numbers 2 rest on grade B, 1 on grade C.')
})

it('a case is found by kind and by every word', () => {
  const found = (kind: Parameters<typeof isSought>[1], find: string) =>
    cases.filter((item) => isSought(item, kind, find)).map(({ scenario }) => scenario.id)
  expect(found('hypothetical', '')).toHaveLength(3)
  expect(found('all', 'DATING owner')).toEqual(['grindr-2019'])
  expect(found('variant', 'dating')).toEqual([])
})

it('a comparison shows exact endings and only the numbers that differ', () => {
  const two = [caseOf('tiktok-2025'), caseOf('tiktok-2025-hard-line')]
  const differing = parameterIds.filter(
    (id) => two[0]?.scenario.numbers[id]?.base !== two[1]?.scenario.numbers[id]?.base,
  )
  expect(numberRows(two).map(({ id }) => id)).toEqual(differing)
  expect(numberRows(two).find(({ id }) => id === 'ext_grant')?.cells).toEqual(
    two.map(({ scenario }) => wholePercent(scenario.numbers.ext_grant?.base)),
  )
  expect(endingRows(two)[0]?.cells).toEqual(two.map(({ answer }) => (100 * entryOf(answer.groups, 'sold')).toFixed(1)))
  expect(frameRows(two).find(({ id }) => id === 'deadlines')?.cells).toEqual(['5 April 2025', '5 April 2025'])
  expect(numberRows([caseOf('tiktok-2025'), caseOf('tiktok-2025')])).toEqual([])
})

it('the compared cases of a link are each taken once and at most four', () => {
  const place = (text: string) => libraryPlaceOf({ ...placeAt('cases'), options: { with: text } }).compared
  expect(place('a,b,a')).toEqual(['a', 'b'])
  expect(place('a,b,c,d,e')).toHaveLength(4)
})

it('rows are sorted up, down and not at all, what is unknown last in both', () => {
  expect([nextSorting(undefined, 'x'), nextSorting({ by: 'x', isDown: false }, 'x')]).toEqual(['x', '-x'])
  expect(nextSorting({ by: 'x', isDown: true }, 'x')).toBeUndefined()
  expect(sortingOf('-weeks', ['weeks'])).toEqual({ by: 'weeks', isDown: true })
  expect(sortingOf('other', ['weeks'])).toBeUndefined()
  const rows = [{ at: 2 }, { at: undefined }, { at: 1 }]
  const order = (isDown: boolean) => sorted(rows, isDown, ({ at }) => at).map(({ at }) => at)
  expect(order(false)).toEqual([1, 2, undefined])
  expect(order(true)).toEqual([2, 1, undefined])
  expect(sortedPrecedents({ by: 'weeks', isDown: false })[0]?.id).toBe('nexperia')
  expect(sortedPrecedents({ by: 'host', isDown: false })[0]?.parties.host).toBe('India')
  expect(sortColumns).toEqual(['name', 'host', 'owner', 'start', 'end', 'weeks', 'price', 'ending'])
})

it('precedents are known as of the case’s start or in full, and the case is none of its own', () => {
  const { answer } = caseOf('tiktok-2025')
  const then = { id: 'tiktok-2025', isAll: false } as const
  expect(countedSentence(compared(then, answer), knownDay(then))).toBe(
    'By 6 February 2025 12 were settled. Still open then: US Steel.',
  )
  const all = compared({ ...then, isAll: true }, answer)
  expect(all.settled.map(({ id }) => id)).not.toContain('tiktok-law')
  expect(all.settled).toHaveLength(14)
  const week = all.byWeek.find((row) => row.week === 52)
  expect(durationCaption(all)).toContain(`the model settles ${Math.round(100 * (week?.model ?? 0))} of 100 futures`)
  const counted = endingsTable(all, answer).map(([, count]) => Number(count))
  expect(counted.filter(Number.isFinite).reduce((sum, count) => sum + count, 0)).toBe(14)
})

it('precedents are told in the words of their negotiation', () => {
  const ended = new Set(comparableCases.precedents.map(endedHow))
  expect([...ended].toSorted()).toEqual(['Another way', 'Banned', 'Kept', 'None found', 'Sold'])
  const { answer } = caseOf('tiktok-2025')
  expect(endingsTable(compared({ id: 'tiktok-2025', isAll: true }, answer), answer).map(([label]) => label)).toEqual([
    'Sold',
    'Kept by the owner',
    'Banned',
    'Another way',
    'Not settled in time',
  ])
  expect(endingsLead).toBe(
    'Endings the model has no name for (a fine, a suspension, a golden share, giving up) stand on their own line.',
  )
  expect(note).toMatch(/A precedent’s wait runs from the demand, the model’s from its first day\.$/)
  expect([tableTitle, tableLead]).toEqual([
    'The 17 cases',
    'Comparable demands and bans, as the sources tell them. Choose a column to sort by it.',
  ])
})

it('waits of precedents are told by their shape and by both answers, and not where two endings are all there is', () => {
  const { answer } = caseOf('tiktok-2025')
  expect(shapeWords(compared({ id: 'tiktok-2025', isAll: false }, answer))).toMatch(
    /the longer one has lasted, the likelier it ends next week.* Of waits that have lasted 26 weeks \d+ of 100 end within 26 more; at a constant rate \d+\.$/,
  )
  expect(shapeWords(compared({ id: 'grindr-2019', isAll: false }, answer))).toBeUndefined()
})

it('requests for consent stand apart, counted as the record of evidence counts them, and a negotiation without shows none', async () => {
  const words = consentWords(open, comparableCases)
  // 6 of 206 and 7 of 676 weeks with Wilson’s intervals, worked out by hand.
  expect(words?.summary).toBe(
    'Of 18 requests 13 were approved and 5 given up in 1,026 weeks of waiting; near a high-level meeting 2.9 of 100 a week were approved (1.3 to 6.2), in other weeks 1.0 (0.5 to 2.1).',
  )
  expect(words?.shape).toMatch(
    /^Waits are not memoryless: .*Weibull shape 2\.6; likelihood ratio against a constant rate 11\.7/,
  )
  expect(words?.table.rows.map(([week]) => week)).toEqual(
    [...Array(23).keys()].map((at) => String(4 * at)).concat('91'),
  )
  expect(words?.sortedRequests(undefined)[0]?.id).toBe('nxp')
  expect(words?.sortedRequests({ by: 'waited', isDown: false })[0]?.id).toBe('microsemi')
  expect(words?.sortedRequests({ by: 'answered', isDown: true })[0]?.id).toBe('ansys')
  const { consents: _, ...without } = comparableCases
  expect(consentWords(await openAlone(forcedSale, ''), without)).toBeUndefined()
})

it('the ledger holds every number, payoff list and date, changes included, and finds and sorts them', () => {
  const rows = ledgerRows({ ...basis, changes: { ext_grant: 0.7 }, edits: { notes: { ext_grant: 'Firmer' } } })
  expect(rows.filter(({ kind }) => kind === 'number')).toHaveLength(parameterIds.length)
  const moved = rows.find(({ id }) => id === 'ext_grant')
  expect([moved?.reading, moved?.was, moved?.note]).toEqual([
    '70 % (probability per deadline)',
    wholePercent(tiktok2025.numbers.ext_grant.base),
    'Firmer',
  ])
  const none = { find: '', grade: undefined, party: undefined, isInSampleOnly: false }
  expect(filteredLedger(rows, { ...none, find: 'firmer' }).map(({ id }) => id)).toEqual(['ext_grant'])
  expect(filteredLedger(rows, { ...none, party: 'home' }).every(({ party }) => party === 'home')).toBe(true)
  expect(filteredLedger(rows, { ...none, isInSampleOnly: true }).every(({ inSample }) => inSample)).toBe(true)
  const byGrade = sortedLedger(rows, { by: 'grade', isDown: true })
  expect([byGrade[0]?.grade, byGrade.at(-1)?.grade]).toEqual(['judgement', 'A'])
})

it('the length of a delay stands among the numbers where a number says it, and among the dates where the calendar does', async () => {
  const rows = ledgerRows(basis)
  expect(rows.filter(({ kind }) => kind === 'date').map(({ reading }) => reading)).toEqual(['5 April 2025'])
  const { base, reason } = tiktok2025.numbers.deadline_spacing
  expect(rows.find(({ id }) => id === 'deadline_spacing')).toMatchObject({
    ...{ kind: 'number', reading: `${base} wk (weeks)`, reason },
  })
  const open = await openAlone(fixedDeadlines, '')
  const fixed = caseLedger(open, await open.loadScenario())
  expect(
    fixed
      .ledgerRows(basis)
      .filter(({ kind }) => kind === 'date')
      .map(({ reading }) => reading),
  ).toEqual([...['5 April 2025', '11 weeks']])
})

it('the ledger’s dates are those in force, what was taken out beside them, and the length of a delay with its reason', async () => {
  const open = await openAlone(fixedDeadlines, '')
  const fixed = caseLedger(open, await open.loadScenario())
  const own = fixed.ledgerRows(basis).filter(({ kind }) => kind === 'date')
  expect(own.map(({ reading, was }) => [reading, was])).toEqual([
    ['5 April 2025', undefined],
    ['11 weeks', undefined],
  ])
  const announced = [{ date: '2025-05-01', event: 'clock.deadline', label: 'Mine' }]
  const edits = { calendar: { announced, delayLengthWeeks: 20 } }
  const changed = fixed.ledgerRows({ ...basis, edits }).filter(({ kind }) => kind === 'date')
  expect(changed.map(({ label, reading, was, reason }) => [label, reading, was, reason])).toEqual([
    ['Mine', '1 May 2025', undefined, 'Set by you.'],
    [own[0]?.label, 'not scheduled', '5 April 2025', 'Taken out by you.'],
    ['Length of a further delay', '20 weeks', '11 weeks', own[1]?.reason],
  ])
})

it('every bundled case says what its length of a delay rests on', () => {
  for (const { notes } of presets) expect(delayReason(notes)).not.toBe(delayReason([]))
})

it('a ledger file runs nothing and breaks no table', () => {
  const [row] = ledgerRows(basis)
  if (row === undefined) throw new Error('The ledger is empty.')
  const bad = { ...row, label: '=HYPERLINK("x")', reason: 'a | b\n<script>', note: undefined }
  expect(ledgerCsv([bad])).toContain(`"'=HYPERLINK(""x"")"`)
  expect(ledgerCsv([bad]).startsWith('id,kind,what')).toBe(true)
  const lines = ledgerMarkdown('Case', [bad]).split('\n')
  expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(3)
  expect(lines.at(-2)).toContain('a \\| b &lt;script>')
})
