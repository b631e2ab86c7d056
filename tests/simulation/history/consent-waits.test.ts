import { expect, it } from 'vitest'
import { consents } from '@/scenarios/forced-sale/consents'
import type { ConsentRequest } from '@/scenarios/history.types'
import { consentWaits } from '@/simulation/history/consent-waits'

const at = (id: string, asked: string, answered: string, answer: ConsentRequest['answer']): ConsentRequest => ({
  id,
  name: id,
  what: '',
  asked,
  answered,
  answer,
  shows: '',
  sources: [],
  status: 'verified',
})

it('counts by hand: a request given up waited that long, one answered later is in no figure', () => {
  const found = consentWaits({
    ...consents,
    known: '2020-02-01',
    requests: [
      at('quick', '2020-01-01', '2020-01-08', 'approved'), // 1 week
      at('dropped', '2020-01-01', '2020-01-15', 'given up'), // 2 weeks
      at('slow', '2020-01-01', '2020-01-22', 'approved'), // 3 weeks
      at('later', '2020-01-01', '2020-02-05', 'approved'),
    ],
    weeks: [
      { kind: 'near', approved: 1, weeks: 4 },
      { kind: 'apart', approved: 0, weeks: 9 },
    ],
  })
  expect(found.counted.map(({ id }) => id)).toEqual(['quick', 'dropped', 'slow'])
  expect([found.approved, found.waited]).toEqual([2, 6])
  expect(found.fit.memoryless.scale).toBe(3)
  const shares = found.byWeek.map(({ requests }) => requests)
  expect(found.byWeek.map(({ week }) => week)).toEqual([0, 1, 2, 3])
  expect(shares[0]).toBe(0)
  for (const share of shares.slice(1, 3)) expect(share).toBeCloseTo(1 / 3, 15)
  expect(shares[3]).toBe(1)
  expect(found.byWeek[3]?.constant).toBeCloseTo(1 - Math.exp(-1), 15)
  expect(found.weekly.map(({ share }) => share)).toEqual([0.25, 0])
})

it('has the shape and the likelihood ratio of the record of evidence', () => {
  const { approved, counted, fit, waited, weekly } = consentWaits(consents)
  expect([counted.length, approved, Math.round(waited)]).toEqual([18, 13, 1026])
  // The record gives two figures after the point and one, from weeks rounded to a tenth; these are from days.
  expect(Math.abs(fit.shape - 2.64)).toBeLessThan(0.005)
  expect(Math.abs(fit.ratio - 11.7)).toBeLessThan(0.05)
  const [near, apart] = weekly
  expect((near?.share ?? Number.NaN) / (apart?.share ?? Number.NaN)).toBeCloseTo((6 * 676) / (206 * 7), 12)
})

it('the curve of the requests lies within its band, and from the second approval on the fitted law does too', () => {
  const { byWeek } = consentWaits(consents)
  expect(byWeek.at(-1)?.week).toBe(91)
  for (const { fitted, high, low, requests, week } of byWeek) {
    expect(low).toBeLessThanOrEqual(requests)
    expect(requests).toBeLessThanOrEqual(high)
    if (week < 33) continue // Toshiba Memory
    expect(fitted).toBeLessThanOrEqual(high)
    expect(fitted).toBeGreaterThanOrEqual(low)
  }
})
