import '../car-sale/own-workers'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { pageState } from '@/ui/state/page-state'
import { carSale } from '../car-sale'
import { foreignIn } from '../car-sale/foreign-words'
import { openAlone } from '../open-alone'
import { drawPage, type Screen, told } from './page-under-test'

const open = await openAlone(carSale, '')
const { goTo } = pageState(open)
const complaints = drawPage(open)

afterAll(() => void vi.unstubAllGlobals())

afterEach(() => {
  expect(foreignIn(told())).toEqual([])
  expect(complaints.splice(0)).toEqual([])
})

test.for<Screen>([
  ['outlook', undefined, /^Hash of the runs$/m],
  ['outlook', undefined, /^If they agree, the price is € 9\.\d thousand at the median/m],
  ['step', 'watch', /^An agreement in 71, unresolved in/m],
  ['step', 'watch', /Agreed as seen in week \d+/, { run: '2', wk: '12' }],
  ['step', 'seat', /^Sit down as Ana$/m],
  ['step', 'seat', /what waiting is worth/, { seat: 'buyer' }],
  ['step', 'histories', /^On the chart A is ringed/m, { run: '7', wk: '2', b: '!1:nothing', with: '1' }],
  ['analyse', 'numbers', /^Bo gives a guarantee$/m],
  ['analyse', 'numbers', /^Worth of an ending$/m, { part: 'payoffs' }],
  ['analyse', 'numbers', /^Add to the calendar$/m, { part: 'calendar' }],
  ['analyse', 'numbers', /^Name of this version$/m, { part: 'versions' }],
  ['analyse', 'matters', /moves it most/],
  ['analyse', 'matters', /Solved at 41 values/, { view: 'one', x: 'accept', for: 'agreed' }],
  ['analyse', 'matters', /21 × 21 exact answers/, { view: 'two', x: 'accept', y: 'cut' }],
  ['analyse', 'matters', /one per cent more/, { view: 'slopes' }],
  ['analyse', 'matters', /on two workers/, { view: 'sobol' }],
  ['analyse', 'matters', /Type a chance/, { view: 'goal' }],
  [
    'analyse',
    'compare',
    /Variance saved:/,
    { as: 'table', tray: '0!used-car*12***!used-car*12**accept:0.5*!patient-car*12*No***' },
  ],
  ['analyse', 'runs', /^Better offers$/m],
  ['analyse', 'runs', /What to show of the runs/, { view: 'histories' }],
  ['analyse', 'runs', /Running estimate/, { view: 'convergence' }],
  ['analyse', 'runs', /90 of 100 take/, { view: 'consequences' }],
  ['analyse', 'files', /^Take it with you$/m],
  ['cases', 'library', /^What differs/m, { with: 'used-car,patient-car' }],
  ['cases', 'ledger', /^10 entries$/m],
  ['cases', 'make', /^Copy this case$/m],
  ['learn', undefined, /^Reservation price$/m],
])('%s %s shows %s', async ([name, section, shows, options = {}]) => {
  goTo(name, { section, options })
  await expect.poll(told, { timeout: 120_000 }).toMatch(shows)
})

test('an event is put into the calendar, where no deadline is spoken of', async () => {
  goTo('analyse', { section: 'numbers', options: { part: 'calendar' } })
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect.poll(told).toContain('Remove “Ana raises the offer” on 25 March 2024')
  await page.getByRole('button', { name: 'Reset the calendar' }).click()
  await expect.poll(told).not.toContain('Remove “')
  expect(told()).not.toMatch(/delay|put off/i)
})

test('a case of one’s own is begun from one of the negotiation', async () => {
  goTo('cases', { section: 'make', options: {} })
  await page.getByRole('button', { name: 'Copy this case' }).click()
  await expect.poll(told, { timeout: 120_000 }).toContain('Whoever has the car')
})

test('the model is told as one of a single question, which the calendar can answer', async () => {
  goTo('learn', { section: 'about', options: {} })
  const said =
    'A step is a week: a week has at most one drawn headline, and what the calendar has for it takes its place.'
  await expect.poll(told, { timeout: 120_000 }).toContain(said)
})
