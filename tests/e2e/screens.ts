import type { Page } from '@playwright/test'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { encodeLink } from '@/simulation/link/link-codec'
import type { Place, PlaceName } from '@/simulation/link/places'
import type { Recipe, WhatIf } from '@/simulation/types'
import { opened } from '../forced-sale'
import { expect } from './page'

/** One screen of the page: a link to it, and a text that stands on it once it is complete. */
export type Screen = { readonly name: string; readonly fragment: string; readonly text: string | RegExp }

const modelVersion = opened.modelVersion
const basis: Recipe = {
  ...{ scenario: tiktok2025.id, changes: {}, edits: {}, conditions: [] },
  ...{ horizonWeeks: tiktok2025.horizonWeeks, seed: 'tiktok-1', runs: 200_000 },
}
/** Few futures, so that no screen waits for its drawing. */
const few: Recipe = { ...basis, runs: 2000 }
const assent: WhatIf = { on: 'event', id: 'home.assents', happened: false }
const changed: Recipe = { ...few, changes: { ext_grant: 0.5, bd_sign: 0.02 }, conditions: [assent] }

const linkOf = (recipe: Recipe, place: Place): string =>
  `#${encodeLink({ recipe, place, modelVersion }, { basis, defaultCase: basis.scenario })}`

const screen = (
  place: PlaceName,
  section: string | undefined,
  text: Screen['text'],
  options: Place['options'] = {},
  recipe = few,
): Screen => ({
  name: [place, section ?? '', ...Object.values(options), recipe === few ? '' : 'changed']
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 24))
    .join(' '),
  fragment: linkOf(recipe, { name: place, section, options }),
  text,
})

const tray = '0!tiktok-2025*104***!tiktok-2025*104**ext_grant:0.5*!tiktok-2025-beijing-no*104*No***'

/** Every place and section, and the states of them that look different. */
export const screens: readonly Screen[] = [
  screen('outlook', undefined, 'Hash of the runs'),
  screen('outlook', undefined, 'Hash of the runs', {}, changed),
  screen('step', 'watch', /^A sale in \d+/),
  screen('step', 'watch', /^A sale in \d+/, { run: '7', wk: '20' }),
  screen('step', 'watch', /^Show the \d+ cases/, { run: '7', wk: '104' }),
  screen('step', 'seat', 'Sit down as Beijing'),
  screen('step', 'seat', /^what waiting is worth/, { seat: 'home' }),
  screen('step', 'histories', /^On the chart A is ringed/, { run: '7', wk: '20', b: '!5:nothing', with: '1' }),
  screen('analyse', 'numbers', 'ByteDance signs'),
  screen('analyse', 'numbers', 'ByteDance signs', {}, changed),
  screen('analyse', 'numbers', 'Worth of an ending', { part: 'payoffs' }),
  screen('analyse', 'numbers', 'Add to the calendar', { part: 'calendar' }),
  screen('analyse', 'numbers', 'Name of this version', { part: 'versions' }),
  screen('analyse', 'matters', /moves it most/),
  screen('analyse', 'matters', /Solved at 41 values/, { view: 'one', x: 'bd_sign', for: 'sold' }),
  screen('analyse', 'matters', /21 × 21 exact answers/, { view: 'two', x: 'bd_sign', y: 'tar_threat' }),
  screen('analyse', 'matters', /one per cent more/, { view: 'slopes' }),
  screen('analyse', 'matters', /on two workers/, { view: 'sobol' }),
  screen('analyse', 'matters', /Type a chance/, { view: 'goal' }),
  screen('analyse', 'compare', /The tray is empty/),
  screen('analyse', 'compare', /Variance saved:/, { tray }),
  screen('analyse', 'runs', /Only where/),
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
]

/** Opens a screen from nothing and waits until it is complete: what waits for the viewport comes as for the printer. */
export async function openScreen(page: Page, { name, fragment, text }: Screen): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`/${fragment}`)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.getByText(text).first(), name).toBeAttached({ timeout: 90_000 })
  await page.evaluate(() => document.fonts.ready)
}
