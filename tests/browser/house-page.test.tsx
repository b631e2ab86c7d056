import '../car-sale/own-workers'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { forcedSale } from '@/scenarios/forced-sale'
import { openCase } from '@/ui/state/open-case'
import { pageState } from '@/ui/state/page-state'
import { carSale } from '../car-sale/scenarios/car-sale'
import { entryFor } from '../entry-for'
import { drawPage, told } from './page-under-test'

const open = await openCase([entryFor(forcedSale, 'Forced sale'), entryFor(carSale, 'Car sale')], '#c=patient-car')
const { goTo } = pageState(open)
const complaints = drawPage(open)

afterAll(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

afterEach(() => expect(complaints.splice(0)).toEqual([]))

const heading = (level: number, name: string) => page.getByRole('heading', { level, name, exact: true })

test('the library lists the cases of each negotiation under its title, each with its own endings', async () => {
  goTo('cases', { section: 'library', options: {} })
  await expect.element(heading(3, 'Forced sale')).toBeVisible()
  await expect.element(heading(3, 'Car sale')).toBeVisible()
  const count = forcedSale.presets.length + carSale.presets.length
  await expect.element(page.getByText(`${count} cases`)).toBeVisible()
  const endingsOf = (title: string) =>
    page
      .getByRole('listitem')
      .filter({ has: heading(4, title) })
      .getByRole('list', { name: 'Endings in 100 futures' })
  await expect.element(endingsOf('Grindr 2019')).toHaveTextContent(/Sold.*Banned for good/)
  await expect.element(endingsOf('A used car')).toHaveTextContent(/Agreed.*Walked away/)
})

test('cases of one negotiation are laid side by side, and of one of another it is said why it is not', async () => {
  goTo('cases', { section: 'library', options: { with: 'tiktok-2025' } })
  const status = page.getByRole('status')
  await expect.element(status.getByText('Choose one more case of the same negotiation')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Compare A used car', exact: true }).click()
  const why =
    'A used car (Car sale) cannot be laid beside TikTok 2025 (Forced sale): each negotiation has numbers and endings of its own.'
  await expect.element(page.getByText(why)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Compare Grindr 2019', exact: true }).click()
  await expect.element(page.getByText(why)).toBeVisible()
  const table = page.getByRole('region', { name: 'Side by side, table' })
  await expect.element(table.getByRole('row', { name: /^Banned for good/ })).toBeVisible()
  await expect.element(table.getByRole('columnheader', { name: 'A used car', exact: true })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Stop comparing' }).click()
  await expect.element(table).not.toBeInTheDocument()
})

test('the menu lists every case by its negotiation and kind', async () => {
  await page.getByRole('button', { name: /choose another case$/ }).click()
  const menu = page.getByRole('dialog')
  await expect.element(menu.getByRole('heading', { level: 2, name: 'Car sale' })).toBeVisible()
  const cars = menu.getByRole('region', { name: 'Car sale' })
  await expect.element(cars.getByRole('heading', { level: 3, name: 'Variants' })).toBeVisible()
  await expect.element(cars.getByRole('button', { name: 'A used car, and patience' })).toHaveAttribute('aria-current')
  await expect.element(menu.getByRole('region', { name: 'Forced sale' }).getByText('Grindr 2019')).toBeVisible()
  expect(told()).toContain('Hypothetical: a Chinese shopping app')
})
