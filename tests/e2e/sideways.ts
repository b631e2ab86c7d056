import type { Page } from '@playwright/test'
import { expect } from './page'

/** Phones, and up to a desk the widths from which charts and cards, which go by their own width, change their drawing. */
const usual = [320, 390, 520, 700, 900]
/** Wider than this no rule of the page asks for a width. */
const WIDEST = 1440
const spacedWidths = [320, 600, 813, 1024]

/** WCAG 1.4.12: what a reader may set without losing anything. */
const spacing = `html[data-spaced] * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } html[data-spaced] p { margin-bottom: 2em !important }`

/**
 * The usual widths, and the narrowest at which each set of rules for this screen holds. Between two of those the same
 * rules hold: what is not too wide at the lower one is not too wide above it.
 */
async function widthsOf(page: Page): Promise<readonly number[]> {
  const edges = await page.evaluate(() => {
    // Without its pseudo-classes a selector matches more, never less; of nothing else it is taken to match.
    const isHere = (selector: string) => {
      const plain = selector.replace(/::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?/g, '')
      try {
        return document.querySelector(plain) !== null
      } catch {
        return true
      }
    }
    const isHeld = (rule: CSSRule): boolean =>
      rule instanceof CSSStyleRule
        ? isHere(rule.selectorText)
        : rule instanceof CSSGroupingRule && [...rule.cssRules].some(isHeld)
    const found: number[] = []
    const look = (rule: CSSRule) => {
      if (!(rule instanceof CSSGroupingRule)) return
      if (rule instanceof CSSMediaRule && isHeld(rule)) {
        for (const [, side, text] of rule.conditionText.matchAll(/\bwidth ([<>]=) ([\d.]+)px/g)) {
          const at = Number(text)
          found.push(side === '<=' ? at + 1 : at)
        }
      }
      for (const inner of rule.cssRules) look(inner)
    }
    for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) look(rule)
    return found
  })
  expect(edges, 'the width from which the page is no phone’s').toContain(600)
  const widths = new Set([...usual, ...edges].filter((width) => width >= 320 && width <= WIDEST))
  return [...widths].toSorted((a, b) => a - b)
}

/**
 * How many pixels the page can be scrolled sideways, and every text that reaches past an edge of the window without
 * lying in a box that scrolls by itself.
 */
const pastTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement
      if (parent === null || (node.textContent ?? '').trim() === '') continue
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right, width } = range.getBoundingClientRect()
      if (width === 0 || (left >= -1 && right <= clientWidth + 1)) continue
      const holds = (box: Element | null): boolean =>
        box !== null &&
        (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(box).overflowX) || holds(box.parentElement))
      if (!holds(parent))
        found.add(`“${(node.textContent ?? '').trim().slice(0, 40)}” ${left.toFixed(0)} to ${right.toFixed(0)}`)
    }
    const excess = scrollWidth - clientWidth
    return excess > 0 ? [`scrolls by ${excess}`, ...found] : [...found]
  })

/** Charts follow a new width a frame later, so the window is asked until it is at rest. */
async function expectNothingPastTheEdge(page: Page, width: number, where: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await expect.poll(() => pastTheEdge(page), { message: where, intervals: [20, 40, 80, 160, 320] }).toEqual([])
}

/** At every width at which this screen changes, and with letters apart, nothing of it lies past an edge of the window. */
export async function expectNoScrollingSideways(page: Page, name: string): Promise<void> {
  for (const width of await widthsOf(page)) await expectNothingPastTheEdge(page, width, `${name}, ${width} wide`)
  if ((await page.locator('style[data-spacing]').count()) === 0) {
    const style = await page.addStyleTag({ content: spacing })
    await style.evaluate((node) => (node as HTMLElement).setAttribute('data-spacing', ''))
  }
  const setSpaced = (on: boolean) =>
    page.evaluate((spaced) => document.documentElement.toggleAttribute('data-spaced', spaced), on)
  await setSpaced(true)
  for (const width of spacedWidths) await expectNothingPastTheEdge(page, width, `${name}, ${width} wide, letters apart`)
  await setSpaced(false)
}
