import { expect, it } from 'vitest'
import { dayNumber, isCalendarDate } from '@/scenarios/calendar-date'
import { consents } from '@/scenarios/forced-sale/consents'
import { comparableCases } from '@/scenarios/forced-sale/precedents'

const { known, requests, sources, weeks } = consents
const weeksOf = ({ answered, asked }: { asked: string; answered: string }) =>
  (dayNumber(answered) - dayNumber(asked)) / 7

it('holds nineteen requests in order, of which eighteen count, thirteen of them approved after 1,026 weeks of waiting in all', () => {
  expect(requests).toHaveLength(19)
  expect(requests.map(({ asked }) => asked)).toEqual(requests.map(({ asked }) => asked).toSorted())
  const counted = requests.filter(({ answered }) => answered <= known)
  expect(counted.map(({ id }) => id)).toEqual(requests.map(({ id }) => id).filter((id) => id !== 'ansys'))
  expect(counted.filter(({ answer }) => answer === 'approved')).toHaveLength(13)
  expect(Math.round(counted.reduce((sum, request) => sum + weeksOf(request), 0))).toBe(1026)
})

// Copied from the record of evidence, which gives weeks to a tenth.
const WEEKS: Readonly<Record<string, number>> = {
  nxp: 91,
  collins: 63.6,
  'toshiba-memory': 33,
  fox: 48.6,
  microsemi: 10.7,
  orbotech: 47.3,
  finisar: 44.9,
  mellanox: 57.4,
  cypress: 44.1,
  kokusai: 91,
  acacia: 80,
  maxim: 58,
  'tiktok-global': 19.9,
  xilinx: 65.3,
  rogers: 52,
  tower: 78.1,
  'silicon-motion': 63.9,
  vmware: 77.7,
  ansys: 77.9,
}

it.each(requests)('$name waited as long as the record says', (request) => {
  expect(isCalendarDate(request.asked) && isCalendarDate(request.answered)).toBe(true)
  expect(Math.abs(weeksOf(request) - (WEEKS[request.id] ?? Number.NaN))).toBeLessThanOrEqual(0.05)
})

it('every approval, and every week since the dispute began, is of one of the two kinds', () => {
  // From 22 March 2018 on: what was asked earlier counts from that day.
  const counted = requests.filter(({ answered }) => answered <= known)
  const since = counted.map(({ answered, asked }) => ({ answered, asked: asked < '2018-03-22' ? '2018-03-22' : asked }))
  const all = since.reduce((sum, request) => sum + weeksOf(request), 0)
  expect(weeks[0].approved + weeks[1].approved).toBe(13)
  expect(Math.abs(weeks[0].weeks + weeks[1].weeks - all)).toBeLessThanOrEqual(1) // two counts, each rounded
})

it('names sources that exist, and no others, and tells each request in a sentence', () => {
  const cited = requests.flatMap((request) => request.sources)
  expect(Object.keys(sources).toSorted()).toEqual([...new Set(cited)].toSorted())
  for (const { shows, what, sources: own } of requests) {
    expect(own.length).toBeGreaterThan(0)
    expect(shows).toMatch(/^[A-Z].{20,}\.$/)
    expect(what).toMatch(/^[A-Z].{15,}[^.]$/)
  }
})

it('stands apart from the forced sales', () => {
  const ids = new Set(comparableCases.precedents.map(({ id }) => id))
  expect(requests.filter(({ id }) => ids.has(id))).toEqual([])
  expect(comparableCases.precedents).toHaveLength(17)
  expect(comparableCases.consents).toBe(consents)
})
