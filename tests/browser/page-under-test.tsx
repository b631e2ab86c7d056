import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeAll, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Place, PlaceName } from '@/simulation/link/places'
import { App } from '@/ui/app'
import type { OpenCase } from '@/ui/state/case'
import { skipGuess } from '@/ui/state/guesses'
import { chooseStepView } from '@/ui/state/step-view'
import '@/ui/theme/kit.css'
import '@/ui/theme/fonts.css'
import '@/ui/theme/base.css'

/** A screen, and what it says once it is complete. */
export type Screen = readonly [PlaceName, section: string | undefined, shows: RegExp, options?: Place['options']]

/** Draws the page of an open case, as to a reader who has met its guess and sees all there is in Step, before the first test. @returns what the console complains of, as it comes */
export function drawPage(open: OpenCase): string[] {
  const complaints: string[] = []
  beforeAll(async () => {
    await page.viewport(1280, 900)
    skipGuess(open.scenario.id)
    chooseStepView('experts')
    for (const kind of ['error', 'warn'] as const)
      vi.spyOn(console, kind).mockImplementation((...said) => void complaints.push(said.map(String).join(' ')))
    window.addEventListener('error', ({ message }) => complaints.push(message))
    createRoot(document.body.appendChild(document.createElement('div'))).render(
      <StrictMode>
        <App open={open} />
      </StrictMode>,
    )
  })
  return complaints
}

const SAID = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']

/** All that the page says, to the eye and to a screen reader; what waits for the viewport comes as for the printer. */
export function told(): string {
  window.dispatchEvent(new Event('beforeprint'))
  const elements = [...document.querySelectorAll('body, body *:not(style, script)')]
  const own = (element: Element) => [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
  return [
    document.title,
    ...elements.map((element) =>
      own(element)
        .map(({ nodeValue }) => nodeValue)
        .join(''),
    ),
    ...elements.flatMap((element) => SAID.flatMap((name) => element.getAttribute(name) ?? [])),
  ].join('\n')
}
