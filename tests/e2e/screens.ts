import type { Page } from '@playwright/test'
import { MODEL_VERSION } from '@/scenarios/forced-sale/model-version'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Scenario } from '@/scenarios/scenario.types'
import { MODEL_VERSION as STRIKE_VERSION } from '@/scenarios/strike/model-version'
import { strikeGeneric } from '@/scenarios/strike/presets/strike-generic.scenario'
import { encodeLink } from '@/simulation/link/link-codec'
import { untouched } from '@/simulation/link/link-rules'
import type { Place, PlaceName } from '@/simulation/link/places'
import type { Recipe, WhatIf } from '@/simulation/types'
import { expect, FEW_RUNS } from './page'

/** A screen of the page: a link to it, and a text that stands on it once it is complete. */
type Shown = {
  readonly name: string
  readonly recipe: Recipe
  readonly fragment: string
  readonly text: string | RegExp
  /** How Step tells a future there; all there is at once where nothing is said. */
  readonly view?: 'story' | 'experts'
}

/** One that a page can be turned to. */
export type Screen = Shown & {
  /** Small screens of two places of the same case, to stand at on the way to another. */
  readonly pauses: () => readonly [Screen, Screen]
}

type MakeScreen = (
  place: PlaceName,
  section: string | undefined,
  text: Shown['text'],
  options?: Place['options'],
  more?: Pick<Recipe, 'changes' | 'conditions'>,
) => Screen

/** Makes screens of a case, with few futures, so that none waits for its drawing. */
function screensOf(scenario: Scenario, modelVersion: string, prefix = ''): MakeScreen {
  const basis = untouched(scenario)
  const few: Recipe = { ...basis, runs: FEW_RUNS }
  const changedOnce = new Map<unknown, Recipe>()
  const screen: MakeScreen = (name, section, text, options = {}, more) => {
    const recipe = more === undefined ? few : (changedOnce.get(more) ?? { ...few, ...more })
    changedOnce.set(more, recipe)
    const place = { name, section, options }
    const words = [prefix, name, section ?? '', ...Object.values(options), more === undefined ? '' : 'changed']
    return {
      name: words
        .filter((word) => word !== '')
        .map((word) => word.slice(0, 24))
        .join(' '),
      recipe,
      fragment: `#${encodeLink({ recipe, place, modelVersion }, { basis, defaultCase: tiktok2025.id })}`,
      text,
      pauses: () => pauses,
    }
  }
  const pauses = [
    screen('analyse', 'matters', 'Type a chance', { view: 'goal' }),
    screen('cases', 'make', 'Copy this case'),
  ] as const
  return screen
}

const screen = screensOf(tiktok2025, MODEL_VERSION)

/** The same future told as a story. */
const asStory = (told: Screen): Screen => ({ ...told, name: `${told.name} story`, view: 'story' })

const assent: WhatIf = { on: 'event', id: 'home.assents', happened: false }
const changed = { changes: { ext_grant: 0.5, sign_step: 0.1 }, conditions: [assent] }

const tray = '0!tiktok-2025*104***!tiktok-2025*104**ext_grant:0.5*!tiktok-2025-beijing-no*104*No***'
const pairTray = '0!tiktok-2025*104***!tiktok-2025*104**round:0.2***'

/** More decisions to hold than there are stops in a game. */
const held = Array(30).fill('nothing').join()

/** Every place and section, and the states of them that look different; those of one recipe together. */
export const screens: readonly Screen[] = [
  screen('outlook', undefined, 'Hash of the runs'),
  screen('step', 'watch', /^A sale in \d+/),
  screen('step', 'watch', /^A sale in \d+/, { run: '7', wk: '20' }),
  screen('step', 'watch', /^Show the \d+ cases/, { run: '7', wk: '104' }),
  asStory(screen('step', 'watch', 'What makes the next headline?', { run: '7' })),
  asStory(screen('step', 'watch', /^\d+ more$/, { run: '7', wk: '20' })),
  asStory(screen('step', 'watch', 'What turned it', { run: '7', wk: '104' })),
  screen('step', 'seat', 'Sit down as Beijing'),
  screen('step', 'seat', /^what waiting is worth/, { seat: 'home' }),
  asStory(screen('step', 'seat', 'Sold, code licensed 80', { seat: 'owner', run: '7' })),
  asStory(
    screen('step', 'seat', /^never sign: \d+$/, {
      seat: 'owner',
      run: '7',
      ch: 'owner.opensTalks',
      due: '1',
      say: '35',
    }),
  ),
  asStory(screen('step', 'seat', /^When you chose/, { seat: 'owner', run: '7', ch: 'owner.opensTalks' })),
  asStory(screen('step', 'seat', 'for your decisions, luck left out', { seat: 'owner', run: '7', ch: held, due: '1' })),
  screen('step', 'histories', /^On the chart A is ringed/, { run: '7', wk: '20', b: '!5:nothing.trade', with: '1' }),
  screen('analyse', 'numbers', 'A step from approval to signature'),
  screen('analyse', 'numbers', 'Worth of an ending', { part: 'payoffs' }),
  screen('analyse', 'numbers', 'Add to the calendar', { part: 'calendar' }),
  screen('analyse', 'numbers', 'Name of this version', { part: 'versions' }),
  screen('analyse', 'matters', /moves it most/),
  screen('analyse', 'matters', /Solved at 41 values/, { view: 'one', x: 'sign_step', for: 'sold_strategic' }),
  screen('analyse', 'matters', /21 × 21 exact answers/, { view: 'two', x: 'sign_step', y: 'tar_threat' }),
  screen('analyse', 'matters', /one per cent more/, { view: 'slopes' }),
  screen('analyse', 'matters', /on two workers/, { view: 'sobol' }),
  screen('analyse', 'matters', /Type a chance/, { view: 'goal' }),
  screen('analyse', 'compare', /The tray is empty/),
  screen('analyse', 'compare', /Drawn: 20,000 pairs\./, { tray: pairTray }),
  screen('analyse', 'compare', /Variance saved:/, { tray, as: 'table' }),
  screen('analyse', 'runs', /^Enter or a click opens the run/),
  screen('analyse', 'runs', /What to show of the runs/, { view: 'histories' }),
  screen('analyse', 'runs', /Running estimate/, { view: 'convergence' }),
  screen('analyse', 'runs', /90 of 100 take/, { view: 'consequences' }),
  screen('analyse', 'files', 'Take it with you'),
  screen('cases', 'library', 'Open now'),
  screen('cases', 'library', 'What differs', { with: 'tiktok-2025,tiktok-2025-beijing-no' }),
  screen('cases', 'happened', /Arrow keys move/),
  screen('cases', 'happened', 'What was known then', { view: 'date' }),
  screen('cases', 'record', 'Scores'),
  screen('cases', 'precedents', /Kaplan and Meier/),
  screen('cases', 'ledger', /\d+ entries/),
  screen('cases', 'make', 'Copy this case'),
  screen('learn', 'lessons', 'Threats that travel'),
  screen('learn', 'lessons', /sold of 100/, { at: 'l3', s: '2' }),
  screen('learn', 'lessons', 'Which sentence is right?', { at: 'l3', s: '3' }),
  screen('learn', 'lessons', 'What do more mediators do?', { at: 'l3', s: '4' }),
  screen('learn', 'glossary', 'Reservation price'),
  screen('learn', 'news', 'How does this stand against the record?'),
  screen('learn', 'lessons', 'Before the lessons · Question 1 of 8', { show: 'quiz' }),
  screen('learn', 'teachers', '50 minutes'),
  screen('learn', 'teachers', 'Codes of the class, one a line', { tab: 'collect' }),
  screen('learn', 'teachers', 'Our guesses before the game, of 100', { tab: 'print' }),
  screen('learn', 'teachers', 'Show the key', { tab: 'key' }),
  screen('learn', 'about', 'Version and licences'),
  screen('outlook', undefined, 'Hash of the runs', {}, changed),
  screen('analyse', 'numbers', 'A step from approval to signature', {}, changed),
]

const strike = screensOf(strikeGeneric, STRIKE_VERSION, 'strike')

/** The places of the second negotiation, each once. */
export const strikeScreens: readonly Screen[] = [
  strike('outlook', undefined, 'Hash of the runs'),
  strike('step', 'watch', /^What can happen next week$/, { run: '7', wk: '2' }),
  asStory(strike('step', 'watch', 'What makes the next headline?', { run: '7' })),
  strike('step', 'seat', /^what waiting is worth/, { seat: 'union' }),
  asStory(strike('step', 'seat', /^When you chose/, { seat: 'union', run: '7', ch: 'nothing' })),
  strike('analyse', 'numbers', 'The members vote to strike'),
  strike('analyse', 'matters', /moves it most/),
  strike('analyse', 'runs', /^The likeliest of \d+ histories/, { view: 'histories' }),
  strike('cases', 'library', 'What differs', { with: 'strike-generic,strike-strong-fund' }),
  strike('cases', 'ledger', /\d+ entries/),
  strike('learn', 'glossary', 'Reservation wage'),
]

/** The Outlook of the second negotiation with one number changed and one condition, as a link brings it. */
export const strikeLink: Screen = strike(
  'outlook',
  undefined,
  'Hash of the runs',
  {},
  {
    changes: { strike_expiry: 0.5 },
    conditions: [{ on: 'event', id: 'union.strikes', happened: true }],
  },
)

/** What a page shows, as long as it was not led elsewhere since. */
const shown = new WeakMap<Page, Shown>()

const placeOf = ({ fragment }: Shown): string | undefined => /&p=(\w+)/.exec(fragment)?.[1]

/** Opens a screen from nothing and waits until it is complete: what waits for the viewport comes as for the printer. */
export async function openScreen(page: Page, screen: Shown): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`/${screen.fragment}`)
  await showView(page, screen)
  await untilComplete(page, screen)
}

/** Chooses how Step tells a future, as in another window of the same browser. */
const showView = (page: Page, { view = 'experts' }: Pick<Screen, 'view'>): Promise<void> =>
  page.evaluate((chosen) => {
    const key = 'standoff.step.view'
    if (localStorage.getItem(key) === chosen) return
    localStorage.setItem(key, chosen)
    window.dispatchEvent(new StorageEvent('storage', { key }))
  }, view)

async function untilComplete(page: Page, screen: Shown): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.getByText(screen.text).first(), screen.name).toBeAttached({ timeout: 90_000 })
  await page.evaluate(() => document.fonts.ready)
  shown.set(page, screen)
}

/**
 * Turns a page that shows one screen to another, as a link pasted into its address does: a load would cost ten times as
 * much. All of the first screen is gone before the second is asked for, so what is waited for is the second's. One of
 * another recipe is opened from nothing: a changed recipe leaves a step to undo.
 */
export async function turnToScreen(page: Page, next: Screen): Promise<void> {
  if (shown.get(page)?.recipe !== next.recipe) return openScreen(page, next)
  const [first, second] = next.pauses()
  const pause = placeOf(first) === placeOf(next) ? second : first
  const follow = (hash: string) =>
    page.evaluate((to) => {
      window.location.hash = to
    }, hash)
  await follow(pause.fragment)
  await expect(page.getByText(pause.text).first()).toBeAttached()
  await expect(page.getByText(next.text), next.name).toHaveCount(0)
  await showView(page, next)
  await follow(next.fragment)
  await untilComplete(page, next)
  // As a page that was just loaded: at its top, and Tab begins there.
  await page.evaluate(() => {
    const top = document.body.insertBefore(document.createElement('button'), document.body.firstChild)
    top.focus()
    top.remove()
    window.scrollTo(0, 0)
  })
}
