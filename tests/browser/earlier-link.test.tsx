import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { forcedSale } from '@/scenarios/forced-sale'
import { pageState } from '@/ui/state/page-state'
import links from '../model-1/fixtures/links.json' with { type: 'json' }
import { openAlone } from '../open-alone'
import { drawPage, told } from './page-under-test'

localStorage.setItem(
  'standoff.version.tiktok-2025.Kept',
  JSON.stringify({ form: 1, at: 1, value: { link: links.fiveChanges } }),
)
window.history.replaceState(null, '', links.fiveChanges)
const open = await openAlone(forcedSale, links.fiveChanges)
const { actions, goTo, historyStore } = pageState(open)
const complaints = drawPage(open)

afterAll(() => {
  localStorage.clear()
  window.history.replaceState(null, '', '#')
  vi.unstubAllGlobals()
})

afterEach(() => expect(complaints.splice(0)).toEqual([]))

test('a link of the first model opens with what carries over, and says what does not', async () => {
  await expect
    .element(page.getByText(/^This link was made with model 1\. 2 of its 5 changes carry over; these/))
    .toBeVisible()
  expect(historyStore.read().present.changes).toEqual({ ext_grant: 0.9, bj_round: 0.3 })
  const items = page.getByRole('status').getByRole('listitem')
  expect(items.elements().map(({ textContent }) => textContent)).toEqual([
    'A bidder drops out (bid_withdraw): 0.1 – it was counted as “probability per bidder and week”; model 2 counts it as “probability per week”.',
    'A signed deal closes (close): 0.12, drawn from 0.1 to 0.15, noted: “Paper takes long.” – model 2 has no such number.',
    'Washington brings the service back (restore): 0.2 – model 2 has no such number.',
  ])
  expect(told()).toContain('All answers on this page are those of model 2')
  await expect.element(page.getByLabelText('The link as it came')).toHaveValue(window.location.href)
  expect(window.location.hash).toBe(links.fiveChanges)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  expect(told()).not.toContain('made with model 1')
})

test('a version of the first model stays as it was kept, and says what of it would carry over', async () => {
  goTo('analyse', { section: 'numbers', options: { part: 'versions' } })
  await expect
    .element(page.getByText('Made with model 1: 2 of its 5 changes carry over. Load it to see which do not.'))
    .toBeVisible()
  actions.resetAll()
  await page.getByRole('button', { name: 'Load Kept' }).click()
  await expect
    .element(page.getByText(/^This version was made with model 1\. 2 of its 5 changes carry over/))
    .toBeVisible()
  expect(historyStore.read().present.changes).toEqual({ ext_grant: 0.9, bj_round: 0.3 })
  expect(localStorage.getItem('standoff.version.tiktok-2025.Kept')).toContain(links.fiveChanges)
})
