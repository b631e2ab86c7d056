import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forcedSale } from '@/scenarios/forced-sale'
import { pageState } from '@/ui/state/page-state'
import { chooseStepView } from '@/ui/state/step-view'
import { openAlone } from '../open-alone'
import { drawPage, told } from './page-under-test'

const open = await openAlone(forcedSale, '')
const { goTo, placeStore } = pageState(open)
const complaints = drawPage(open)

const heading = () => document.getElementById('answer')
const options = () => document.querySelectorAll('[data-game-option]').length
const main = () => document.getElementById('main')?.textContent ?? ''
/** What a choice could be told by before it is made. */
const VALUE = /worth|of 100|better|best|\bpoints? (?:more|less)/i

afterAll(() => void vi.unstubAllGlobals())

afterEach(() => {
  expect(told()).not.toMatch(/\b(?:HOST|HOME|OWNER|TARGET|BUSINESS|SERVICE|INSTRUMENT|STRATEGIC|CHANCE)\b/)
  expect(complaints.splice(0)).toEqual([])
})

async function sitDown(more: Readonly<Record<string, string>> = {}) {
  chooseStepView('story')
  goTo('step', { section: 'seat', options: { run: '7', seat: 'owner', ...more } })
  await expect.poll(told, { timeout: 120_000 }).toMatch(/^You are ByteDance\.$/m)
  // The ladder is there once the seat has been solved.
  await expect.poll(told, { timeout: 120_000 }).toMatch(/^Sold, code licensed 80$/m)
}

test('no value stands on the page before a choice; after it every option has one, and the focus is on the headline', async () => {
  await sitDown()
  await userEvent.keyboard('{Enter}')
  await expect.poll(options).toBeGreaterThan(1)
  expect(document.activeElement).toBe(heading())
  expect(main()).not.toMatch(VALUE)
  await userEvent.keyboard('{Enter}')
  await expect.poll(told).toMatch(/^Choose one first\.$/m)
  await userEvent.keyboard('2{Enter}')
  await expect.poll(told, { timeout: 120_000 }).toMatch(/^When you chose you could expect \d+\./m)
  expect(heading()?.textContent).toMatch(/^You .*\.$/)
  expect(document.activeElement).toBe(heading())
  expect(placeStore.read().options).toMatchObject({ seat: 'owner', run: '7' })
})

test('the line of never signing is guessed before it appears, and the game is in the link', async () => {
  await sitDown()
  await userEvent.keyboard('{Enter}')
  await expect.poll(options).toBeGreaterThan(1)
  // ByteDance opens talks; what it can agree to then is what the guess is about.
  await userEvent.keyboard('2{Enter}')
  await expect.poll(() => document.querySelector('[data-game-next]')?.textContent).toMatch(/Next decision/)
  await userEvent.keyboard('{Enter}')
  await expect.poll(told, { timeout: 120_000 }).toMatch(/if you never signed\?/)
  expect(main()).not.toMatch(/never sign:/)
  await page.getByRole('button', { name: 'Skip' }).click()
  await expect.poll(told, { timeout: 120_000 }).toMatch(/^never sign: \d+$/m)
  expect(main()).not.toMatch(/worth/)
  expect(placeStore.read().options).toMatchObject({ ch: 'owner.opensTalks', say: '-', due: '1' })
  history.back()
  await expect.poll(() => placeStore.read().options.due).toBeUndefined()
})

test('with a coach the values stand there before the choice', async () => {
  await sitDown({ coach: '1' })
  await userEvent.keyboard('{Enter}')
  await expect.poll(told, { timeout: 120_000 }).toMatch(/^worth \d+$/m)
})

test('the experts’ view, and a link that holds single choices, keep the card of the seat', async () => {
  chooseStepView('story')
  goTo('step', { section: 'seat', options: { run: '7', seat: 'owner', b: '1:nothing.sale' } })
  await expect.poll(told, { timeout: 120_000 }).toMatch(/what waiting is worth/)
  chooseStepView('experts')
  goTo('step', { section: 'seat', options: { run: '7', seat: 'owner' } })
  await expect.poll(told, { timeout: 120_000 }).toMatch(/what waiting is worth/)
})

test('a game that is over is scored, handed in as a code, and played again on the same luck', async () => {
  chooseStepView('story')
  // More decisions to hold than there are stops.
  const ch = Array(30).fill('nothing').join()
  goTo('step', { section: 'seat', options: { run: '7', seat: 'owner', ch, due: '1' } })
  await expect.poll(told, { timeout: 120_000 }).toMatch(/^[0-9A-Z]{2}(?:-[0-9A-Z]{4}){3}$/m)
  expect(told()).toMatch(/^for your decisions, luck left out$/m)
  expect(told()).toMatch(/^You end with \d+ points\. At the start you could expect \d+: decisions .\d+, luck .\d+\.$/m)
  expect(told()).toMatch(/^Lesson 4, walking away$/m)
  await page.getByRole('button', { name: 'Play again, same luck' }).click()
  await expect.poll(options).toBeGreaterThan(1)
  expect(placeStore.read().options).toEqual({ run: '7', seat: 'owner', due: '1', again: '1' })
})
