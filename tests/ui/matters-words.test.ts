import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import {
  allTargets,
  atOnce,
  pointsOf,
  readCurve,
  readTornado,
  type SpreadSplit,
  slopesOf,
  solvePoints,
} from '@/simulation/analyse'
import { curveWords, placeOn } from '@/ui/analyse/matters/curve-words'
import { goalSentences, wishLimits } from '@/ui/analyse/matters/goal-words'
import { heldWords } from '@/ui/analyse/matters/held-note'
import { keptTables } from '@/ui/analyse/matters/kept-tables'
import { mattersPlace } from '@/ui/analyse/matters/matters-place'
import { mattersWords } from '@/ui/analyse/matters/matters-words'
import { chanceWords, loadable, numberText } from '@/ui/analyse/matters/number-text'
import { durationWords, leftOutWords } from '@/ui/analyse/matters/slope-words'
import { spreadSentences } from '@/ui/analyse/matters/spread-line'
import { targetWords } from '@/ui/analyse/matters/target-words'
import { inLines } from '@/ui/charts/chart-rows'
import { contourOf } from '@/ui/charts/contours'
import { cellAfter, cellAt, mapGeometry } from '@/ui/charts/map-geometry'
import { readWithin } from '@/ui/shared/numbers/read-within'
import { caseNumbers } from '@/ui/state/case-numbers'
import { opened } from '../forced-sale'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { tornadoRows, tornadoTable, tornadoCaption } = mattersWords(open)
const { valueText } = numberText(open)
const { curveCaption, curveTicks } = curveWords(open)
const { spreadSentence } = spreadSentences(open)
const { targetChoices, groupOfTarget, targetName, isTarget } = targetWords(open)
const { mattersPlaceOf } = mattersPlace(open)
const { basis } = caseNumbers(open)
const { analysisKey, analysedRecipe } = keptTables(open)
const { goalWords } = goalSentences(open)
const { heldNumbers, heldText } = heldWords(open)

const graph = opened.graph
const HORIZON = 60

it('says of a tornado what was tested, what came of it, and which bar bends', () => {
  const analysis = { kind: 'tornado' } as const
  const { count } = pointsOf(opened, tiktok2025, {}, HORIZON, analysis)
  const table = atOnce(solvePoints(opened, tiktok2025, {}, HORIZON, analysis, 0, count))
  const slopes = slopesOf(opened, tiktok2025, {}, HORIZON, ['sold', 'kept', 'banned', 'unresolved'])
  const tornado = readTornado(opened, tiktok2025, {}, HORIZON, table, 'sold', { slopes })
  const [bar] = tornado.bars
  if (bar === undefined) throw new Error('A tornado without a bar.')
  const [row] = tornadoRows(tornado)
  expect(row).toMatchObject({ id: bar.id, atLow: bar.atLow * 100, atHigh: bar.atHigh * 100, now: tornado.now * 100 })
  expect(row?.lowText).toBe(`${valueText(bar.id, bar.low)} → ${(bar.atLow * 100).toFixed(0)}`)
  expect(tornadoTable(tornado).rows[0]?.[2]).toBe((bar.atLow * 100).toFixed(1))
  expect(tornadoCaption(tornado)).toContain(`to ${(bar.atHigh * 100).toFixed(1)} at ${valueText(bar.id, bar.high)}`)
  const starred = tornadoRows(tornado).filter(({ name }) => name.endsWith('★'))
  expect(starred.map(({ id }) => id)).toEqual(tornado.bars.filter(({ monotone }) => !monotone).map(({ id }) => id))
})

it('says of a curve where it starts and ends, and where the likeliest ending changes', () => {
  const analysis = { kind: 'oneNumber', id: 'sign_step' } as const
  const { count } = pointsOf(opened, tiktok2025, {}, 80, analysis)
  const table = atOnce(solvePoints(opened, tiktok2025, {}, 80, analysis, 0, count))
  const curve = readCurve(opened, tiktok2025, {}, table, { id: 'sign_step' })
  const caption = curveCaption(curve, (k) => curve.points[k]?.sold ?? 0, 'sold')
  expect(curve.tippingPoints).toHaveLength(1)
  expect(caption).toMatch(
    /^From 8 % to 33 %, “Sold” goes from \d+\.\d to \d+\.\d in 100\. The likeliest ending changes/,
  )
  expect(caption).toContain('from not settled to sold')
  expect(curveTicks(curve, 'range', 6).length).toBeLessThanOrEqual(6)
})

it.each([
  ['sign_step', 0.015, '1.5 %'],
  ['ext_grant', 0.8, '80 %'],
  ['or_near_deal', 2, '× 2'],
  ['weight_fund', 0.5, '0.5'],
])('%s at %d is %s', (id, value, text) => {
  expect(valueText(id, value)).toBe(text)
})

it.each([
  [0, '0.0 in 100'],
  [0.6, '60.0 in 100'],
  [0.0003, '3 in 10,000'],
])('a chance of %d reads %s', (chance, text) => {
  expect(chanceWords(chance)).toBe(text)
})

it('a loaded value has at most six decimals', () => {
  expect(loadable(0.098_549_447_1)).toBe(0.098549)
})

const split = (unknown: number, chance: number): SpreadSplit => ({
  ...{ target: 'sold', draws: 500, mean: 0.5, chance, unknown, low: 0.4, high: 0.6 },
  unknownShare: unknown + chance > 0 ? unknown / (unknown + chance) : 0,
})

it('splits the spread into whole percent that add to 100, and never calls a part that is there 0', () => {
  expect(spreadSentence(split(61, 39))).toBe('Of the spread: 61 % we do not know, 39 % chance.')
  expect(spreadSentence(split(0.001, 1))).toBe('Of the spread: less than 1 % we do not know, more than 99 % chance.')
  expect(spreadSentence(split(1, 0.001))).toBe('Of the spread: more than 99 % we do not know, less than 1 % chance.')
  expect(spreadSentence(split(0, 0))).toContain('it is certain')
})

it('offers every ending once, and knows the group of each', () => {
  const offered = targetChoices.flatMap(({ group, ways }) => [group, ...ways])
  // `banned` is a group and its own only way.
  expect(offered.toSorted()).toEqual([...new Set(allTargets(graph.outcomes))].toSorted())
  for (const { group, ways } of targetChoices) for (const way of ways) expect(groupOfTarget(way)).toBe(group)
  expect(new Set(offered.map(targetName)).size).toBe(offered.length)
  expect(isTarget('sold_moon')).toBe(false)
})

it('reads a place with defaults for what it does not know', () => {
  const at = (options: Readonly<Record<string, string>>) =>
    mattersPlaceOf({ name: 'analyse', section: 'matters', options })
  expect(at({})).toMatchObject({ view: 'tornado', target: 'sold', x: undefined, goal: undefined, samples: 256 })
  expect(at({ view: 'two', x: 'ext_grant', y: 'moon', for: 'kept_voided', goal: '80', samples: '32' })).toMatchObject({
    ...{ view: 'two', x: 'ext_grant', y: undefined, target: 'kept_voided', goal: 80, samples: 32 },
  })
  expect(at({ view: 'moon', for: 'moon', goal: '101', samples: '7' })).toEqual(at({}))
})

it('a curve is the same wherever its own number stands inside its range, and another one outside', () => {
  const analysis = { kind: 'oneNumber', id: 'ext_grant' } as const
  const at = (value: number) => ({ ...basis, changes: { ext_grant: value, sign_step: 0.1 } })
  expect(analysisKey(at(0.7), analysis)).toBe(analysisKey(at(0.75), analysis))
  expect(analysedRecipe(at(0.7), analysis).changes).toEqual({ sign_step: 0.1 })
  expect(analysisKey(at(0.01), analysis)).not.toBe(analysisKey(at(0.7), analysis))
  expect(analysisKey(at(0.7), { kind: 'tornado' })).not.toBe(analysisKey(at(0.75), { kind: 'tornado' }))
})

it('finds where a value stands between those of an axis', () => {
  expect([placeOn([0, 1, 2], 0), placeOn([0, 1, 2], 1.25), placeOn([0, 1, 2], 2), placeOn([0, 1, 2], 9)]).toEqual([
    0, 1.25, 2, 2,
  ])
})

it('reads a wish in whole futures of 100', () => {
  const wished = (text: string) => readWithin(text, wishLimits)
  for (const text of [' 80 ', '80 %', '80.0']) expect(wished(text)).toEqual({ status: 'good', value: 80 })
  for (const text of ['101', '8.5', '8,5', '', '3×']) expect(wished(text).status).toBe('bad')
  expect(goalWords({ kind: 'there', now: 0.8 }, 'sold', 80)).toBe('“Sold” is there already: 80.0 in 100.')
})

it('tells a duration, and what was left out', () => {
  expect([durationWords(0.2), durationWords(70), durationWords(140)]).toEqual(['1 second', '70 seconds', '2 minutes'])
  const shares = { target: 'sold', samples: 1, evaluations: 1, mean: 0, variance: 0, shares: [] }
  const leftOut = [
    { id: 'price_jv', why: 'amount' },
    { id: 'ext_grant', why: 'held' },
    { id: 'bd_near', why: 'held' },
    { id: 'host_withdraw', why: 'certain' },
  ] as const
  expect(leftOutWords({ ...shares, leftOut })).toBe(
    ' Left out: 1 amount, which prices a future and makes none, 2 held where you put them and 1 chance of exactly 0 or 1.',
  )
  expect(leftOutWords({ ...shares, leftOut: [] })).toBe('')
})

it('names the numbers the reader holds, which no analysis varies', () => {
  const changes = { ext_grant: 0.5, bd_near: 0.2, price_jv: 25, bj_round: 0, tar_impose: 0.4, close_step: 0.2 }
  const recipe = { ...basis, changes, edits: { ranges: { bd_near: { low: 0.1, high: 0.3 } } } }
  const held = heldNumbers(recipe)
  expect(held).toEqual(['ext_grant', 'bj_round', 'close_step', 'tar_impose'])
  expect(heldText.held(held)).toBe(
    'Not varied, since you hold them: Washington grants another delay, A meeting brings assent, A step from signature to closing and 1 more.',
  )
  expect(heldText.held(['ext_grant'])).toBe('Not varied, since you hold it: Washington grants another delay.')
})

it('breaks a long name into two lines at most', () => {
  expect(inLines('Washington approves the plan', 40)).toEqual(['Washington approves the plan'])
  expect(inLines('Buyer, owner and Washington agree in outline', 30)).toEqual([
    'Buyer, owner and Washington',
    'agree in outline',
  ])
})

it('a contour of a plane is a straight line where the plane has the level', () => {
  // Values i + j over 5 × 5 cells: the level 2.5 is met where i + j = 2.5.
  const values = Array.from({ length: 25 }, (_, cell) => (cell % 5) + Math.floor(cell / 5))
  const segments = contourOf(values, 5, 2.5)
  expect(segments).toHaveLength(5)
  for (const { from, to } of segments) for (const { x, y } of [from, to]) expect(x + y).toBeCloseTo(2.5, 12)
  expect(contourOf(values, 5, 9)).toEqual([])
})

it('a saddle is cut around its low corners where its middle is high', () => {
  // Corners 0 and 2 are 1, the others 0; at level 0.4 the mean 0.5 is high, so each low corner is cut off.
  const cut = contourOf([1, 0, 0, 1], 2, 0.4)
  const near = cut.map(({ from, to }) => Math.round((from.x + to.x) / 2) * 10 + Math.round((from.y + to.y) / 2))
  expect(near.toSorted((a, b) => a - b)).toEqual([1, 10])
})

it('arrows move over the map and stop at its edges; up is to higher values', () => {
  const geometry = mapGeometry(21, 21, 900)
  expect(cellAfter('ArrowUp', 0, geometry)).toBe(21)
  expect(cellAfter('ArrowDown', 0, geometry)).toBe(0)
  expect(cellAfter('ArrowLeft', 21, geometry)).toBe(21)
  expect(cellAfter('End', 21, geometry)).toBe(41)
  expect(cellAfter('x', 21, geometry)).toBeUndefined()
  expect(cellAt(geometry, 1, 1)).toBe(20 * 21)
  expect(cellAt(geometry, geometry.size * 21 + 5, geometry.high * 21 + 5)).toBe(20)
})
