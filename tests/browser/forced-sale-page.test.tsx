import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { forcedSale } from '@/scenarios/forced-sale'
import { encodeResult } from '@/simulation/codes/result-code'
import { type QuizItem, quizItems } from '@/ui/learn/quiz/quiz-items'
import { pageState } from '@/ui/state/page-state'
import { openAlone } from '../open-alone'
import { drawPage, type Screen, told } from './page-under-test'

const open = await openAlone(forcedSale, '')
const { goTo } = pageState(open)
const complaints = drawPage(open)

afterAll(() => void vi.unstubAllGlobals())

afterEach(() => {
  // A place that nobody filled would stand there in capitals.
  expect(told()).not.toMatch(/\b(?:HOST|HOME|OWNER|TARGET|LEGISLATURE|BUSINESS|SERVICE|STRATEGIC)\b/)
  expect(complaints.splice(0)).toEqual([])
})

test.for<Screen>([
  ['outlook', undefined, /^In 26 of 100 futures TikTok’s US business is sold within a year, in 67 within two\.$/m],
  ['outlook', undefined, /^Hash of the runs$/m],
  ['step', 'watch', /^A sale in 67/m],
  ['step', 'watch', /^Week 9, trade, was decided by 0\.\d{4}$/m, { run: '7', wk: '9' }],
  ['step', 'watch', /^the sale$/m, { run: '7', wk: '9' }],
  ['step', 'seat', /^Sit down as Beijing$/m],
  ['step', 'seat', /what waiting is worth/, { seat: 'home' }],
  ['step', 'histories', /^On the chart A is ringed/m, { run: '7', wk: '20', b: '!5:nothing.trade', with: '1' }],
  ['analyse', 'numbers', /^How ready Beijing is$/m],
  ['analyse', 'numbers', /^Worth of an ending$/m, { part: 'payoffs' }],
  ['analyse', 'numbers', /^Add to the calendar$/m, { part: 'calendar' }],
  ['analyse', 'matters', /moves it most/],
  ['analyse', 'matters', /Solved at \d+ values/, { view: 'one', x: 'bite', for: 'sold' }],
  ['analyse', 'matters', /21 × 21 exact answers/, { view: 'two', x: 'round', y: 'tar_threat' }],
  ['analyse', 'matters', /one per cent more/, { view: 'slopes' }],
  ['analyse', 'matters', /on two workers/, { view: 'sobol' }],
  [
    'analyse',
    'compare',
    /Variance saved:/,
    { as: 'table', tray: '0!tiktok-2025*104***!tiktok-2025*104**round:0.2***' },
  ],
  [
    'analyse',
    'compare',
    /^Sold with B but not with A in \d+ of 100 pairs; with A but not with B in \d+\.$/m,
    { tray: '0!tiktok-2025*104***!tiktok-2025*104**round:0.2***', as: 'pairs' },
  ],
  ['analyse', 'compare', /^A and B are the same; change one\.$/m, { tray: '0!tiktok-2025*104***!tiktok-2025*104***' }],
  ['analyse', 'runs', /Running estimate/, { view: 'convergence' }],
  ['analyse', 'runs', /90 of 100 take/, { view: 'consequences' }],
  ['analyse', 'files', /^Take it with you$/m],
  ['cases', 'library', /^Hypothetical: a forced sale in general$/m],
  ['cases', 'precedents', /Kaplan and Meier/],
  ['cases', 'ledger', /^\d+ entries$/m],
  ['cases', 'make', /^Copy this case$/m],
  ['learn', 'glossary', /^Qualified divestiture$/m],
  ['learn', 'news', /^How does this stand against the record\?$/m],
])('%s %s shows %s', async ([name, section, shows, options = {}]) => {
  goTo(name, { section, options })
  await expect.poll(told, { timeout: 120_000 }).toMatch(shows)
})

test('the model is told in the names of the case', async () => {
  goTo('learn', { section: 'about', options: {} })
  await expect.poll(told, { timeout: 120_000 }).toMatch(/about trade, Beijing, the sale.* each of its questions has/)
})

test('a claim of the news is judged once; then come the record, figures of the model and the next claim, at whose words it begins', async () => {
  goTo('learn', { section: 'news', options: { at: 'tariffs' } })
  await expect.poll(told).toContain('claim 2 of 7')
  expect(told()).not.toContain('It was said on 20 January 2025')
  const judge = (name: string) => page.getByRole('button', { name, exact: true })
  await judge('Not so').click()
  await expect.poll(told).toMatch(/It was said on 20 January 2025.*I’m not saying I would/)
  const card = () => document.querySelector('#claim-title')?.closest('section')?.textContent
  await expect
    .poll(card, { timeout: 120_000 })
    .toMatch(/within a year in \d\d of 100 futures\. Of those, \d+ in 100 are sold in that year; of the rest, \d\d\./)
  await judge('Half right').click({ force: true })
  expect(told()).toContain('0 of 1 with the record')
  await judge('Claim 3').click()
  await expect.poll(() => document.activeElement?.id).toBe('claim-title')
  await judge('Half right').click()
  await expect.poll(told).toContain('1 of 2 with the record')
})

test('codes that a class hands in are counted beside what the model expects, and names are not kept', async () => {
  goTo('learn', { section: 'teachers', options: { tab: 'collect' } })
  const codes = Array.from({ length: 6 }, (_, run) =>
    encodeResult({
      ...{ caseNumber: 0, seat: 2, run, ending: run < 4 ? 0 : 3, week: 40, score: 50 + run, guess: 10 * run },
      flags: { isCoached: run === 0, isTwo: false, isChanged: false, isReplayed: false },
    }),
  )
  const [first = ''] = codes
  const field = page.getByRole('textbox', { name: 'Codes of the class, one a line' })
  await field.fill(`Ada ${codes.join('\nBo ')}\n${first}\n${first.slice(1)}`)
  const sold = open.stored.answer.groups.sold ?? Number.NaN
  await expect
    .poll(told)
    .toContain(`4 of your 6 students ended with a sale. The model expects ${Math.round(6 * sold)}.`)
  expect(told()).toContain('✓ 6 codes read')
  expect(told()).toContain('Line 7 repeats line 1: counted once.')
  expect(told()).toContain('Line 8 cannot be read: found 13 characters where a code has 14.')
  expect(told()).toContain('The middle guess is 20 of 100; the model says 26.')
  expect(told()).toContain('The middle score of 6 seats is 52; 50 is the model’s own play, 100 the best.')
  expect(JSON.stringify(localStorage)).not.toMatch(/Ada|Bo /)
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect.element(field).toHaveValue('')
})

test('the quiz says what is right once it was answered twice, and its code is read with the class', async () => {
  goTo('learn', { section: 'lessons', options: { show: 'quiz' } })
  const answer = async (set: string, text: (item: QuizItem) => string) => {
    for (const [at, item] of quizItems.entries()) {
      await expect.poll(told).toContain(`${set} · Question ${at + 1} of 8`)
      expect(told()).not.toMatch(/✓|The answer:/)
      await page.getByRole('button', { name: text(item), exact: true }).click()
    }
  }
  await answer('Before the lessons', ({ answers }) => answers[0])
  await expect.poll(told).toContain('The first half is done.')
  await page.getByRole('button', { name: 'Answer them again now' }).click()
  await answer('After the lessons', ({ answers, key }) => answers[key])
  await expect.poll(told).toContain('8 of 8 right, 6 more than before.')
  const code = /Q...-....-../.exec(told())?.[0] ?? ''
  goTo('learn', { section: 'teachers', options: { tab: 'collect' } })
  await page.getByRole('textbox', { name: 'Codes of the class, one a line' }).fill(`Ada ${code}`)
  await expect.poll(told).toContain('1 student took both quizzes. Too few to say what the class gained.')
  expect(told()).toContain('✓ 1 code read')
})

test('the kit on paper has a page for every seat and piece of news, and the numbers on the teacher’s alone', async () => {
  goTo('learn', { section: 'teachers', options: { tab: 'print' } })
  const pagesNow = () => [...document.querySelectorAll('article')].map((sheet) => sheet.textContent ?? '')
  await expect
    .poll(() => pagesNow().join(), { timeout: 60_000 })
    .toContain('is the business sold before the year is out? 26 of 100')
  await expect.poll(told).not.toContain('The model works it out')
  const pages = pagesNow()
  expect(pages).toHaveLength(15)
  expect(told()).toContain('4 role cards, 9 pieces of news, a tally sheet, and the teacher’s numbers: 15 pages')
  expect(pages.filter((sheet) => /26 of 100/.test(sheet))).toHaveLength(1)
  expect(pages[2]).toMatch(/You are ByteDance\..*Kept by ByteDance100.*Banned for good0/)
})

test('the key stays closed until a teacher asks for it', async () => {
  goTo('learn', { section: 'teachers', options: { tab: 'key' } })
  await expect.poll(told, { timeout: 60_000 }).toContain('Show the key')
  const main = () => document.querySelector('main')?.textContent ?? ''
  expect(main()).not.toContain('✓')
  await page.getByRole('button', { name: 'Show the key' }).click()
  await expect.poll(main).toContain('Which sentence is right? ✓ A new bidder tells you the story is slow.')
})
