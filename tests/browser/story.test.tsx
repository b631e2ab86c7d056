import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forcedSale } from '@/scenarios/forced-sale'
import { pageState } from '@/ui/state/page-state'
import { chooseStepView } from '@/ui/state/step-view'
import { openAlone } from '../open-alone'
import { drawPage, told } from './page-under-test'

const open = await openAlone(forcedSale, '')
const { goTo } = pageState(open)
const complaints = drawPage(open)

beforeAll(() => {
  chooseStepView('story')
  goTo('step', { section: 'watch', options: { run: '7' } })
})

afterAll(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

afterEach(() => expect(complaints.splice(0)).toEqual([]))

const question = page.getByRole('heading', { name: 'What makes the next headline?' })
const answers = () => [...document.querySelectorAll('[data-story-option]')]
const count = (name: string) => JSON.parse(localStorage.getItem(`standoff.${name}`) ?? 'null')

test('before an answer no chance of anything next is in the document, not in an open lane either', async () => {
  await expect.element(question, { timeout: 120_000 }).toBeVisible()
  await expect.poll(told).toMatch(/^Or make it happen yourself$/m)
  await page.getByRole('button', { name: /^The tariffs/ }).click()
  await expect.poll(told).toMatch(/^close$/m)
  expect(told()).not.toMatch(/\d in 100/)
  expect(told()).not.toMatch(/model gave/)
  expect(answers()).toHaveLength(4)
  // On a button Enter would press that button.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
})

test('chance does not decide before there is an answer, and says why', async () => {
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Choose an answer first, or skip.')).toBeVisible()
  await expect.element(question).toBeVisible()
})

test('an answer by its key, then Enter: it is held against what came, with the chances', async () => {
  await userEvent.keyboard('2')
  await expect.element(page.getByRole('button', { name: /Washington and the tariff/, pressed: true })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.poll(told).toMatch(/^Your guess: Washington and the tariff\. It was/m)
  expect(told()).toMatch(/The model gave your guess \d+ of 100\./)
  expect(told()).toMatch(/^Guessed so far: [01] of 1 right; the model expects 0\.\d of 1\.$/m)
  expect(count('predictions')).toMatchObject({ asked: 1 })
  // Before the next two headlines nobody is asked, and chances may be told.
  await expect.element(question).not.toBeInTheDocument()
  await expect.poll(told).toMatch(/\d in 100 weeks like this/)
})

test('a skipped question is not asked again, and is not counted', async () => {
  const weekNow = () => /^Week (\d+)$/m.exec(told())?.[1]
  for (let pressed = 0; pressed < 2; pressed++) {
    const week = weekNow()
    await userEvent.keyboard('{Enter}')
    await expect.poll(weekNow).not.toBe(week)
    await expect.poll(told).toMatch(/What makes the next headline\?|weeks like this/)
  }
  await expect.element(question).toBeVisible()
  const week = weekNow()
  await page.getByRole('button', { name: 'Skip', exact: true }).click()
  await expect.poll(weekNow).not.toBe(week)
  goTo('step', { section: 'watch', options: { run: '7', wk: week ?? '' } })
  await expect.poll(weekNow).toBe(week)
  await expect.poll(told).toMatch(/weeks like this/)
  await expect.element(question).not.toBeInTheDocument()
  expect(count('predictions')).toMatchObject({ asked: 1 })
})
