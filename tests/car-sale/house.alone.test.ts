import { beforeEach, expect, it, vi } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import type { Negotiations } from '@/scenarios/negotiations'
import { openCase } from '@/ui/state/open-case'
import { pageState } from '@/ui/state/page-state'
import { entryFor } from '../entry-for'
import { FailingStorage } from '../ui/failing-storage'
import { carSale } from './index'

const house: Negotiations = [entryFor(forcedSale), entryFor(carSale)]

/** A window at an address of the page. */
function standAt(hash: string): void {
  const location = { hash, href: `http://localhost/${hash}` }
  vi.stubGlobal('location', location)
  vi.stubGlobal('window', {
    location,
    history: { state: null },
    localStorage: new FailingStorage(),
    addEventListener: () => undefined,
  })
}

beforeEach(() => standAt(''))

const hashOf = (link: string): string => link.replace(/^[^#]*/, '')

it('a negotiation that does not load leaves the default open, with a word on it', async () => {
  standAt('#c=used-car')
  const load = async () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
  const open = await openCase([entryFor(forcedSale), { ...entryFor(carSale), load }], '#c=used-car')
  expect(open.scenario.id).toBe('tiktok-2025')
  expect(open.fault).toEqual({ kind: 'not-loaded', id: 'used-car', link: 'http://localhost/#c=used-car' })
})

it('a link leaves out the first case of the first negotiation alone', async () => {
  const sale = pageState(await openCase(house, ''))
  expect(hashOf(sale.currentLink())).toBe('')
  standAt('#c=used-car')
  const car = pageState(await openCase(house, '#c=used-car'))
  expect(hashOf(car.currentLink())).toMatch(/^#v=1&c=used-car&m=1\.0\.0&k=/)
  expect(hashOf(car.linkToCase('tiktok-2025'))).toBe('')
})

it('a link from one negotiation to another opens as it was meant, with the model of the other', async () => {
  const { linkToCase } = pageState(await openCase(house, ''))
  const link = hashOf(linkToCase('patient-car', { modelVersion: carSale.modelVersion }))
  standAt(link)
  const open = await openCase(house, link)
  const { noticeStore, placeStore, historyStore } = pageState(open)
  expect([open.scenario.id, open.carried, noticeStore.read()]).toEqual(['patient-car', undefined, undefined])
  expect([placeStore.read().name, historyStore.read().present.horizonWeeks]).toEqual(['outlook', 12])
})
