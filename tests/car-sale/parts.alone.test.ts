import { expect, it, vi } from 'vitest'
import type { NegotiationDetails } from '@/scenarios/details.types'
import { forcedSale } from '@/scenarios/forced-sale'
import type { Scenario } from '@/scenarios/scenario.types'
import { changeList } from '@/ui/shell/changed-things'
import type { OpenCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { openAlone } from '../open-alone'
import { FailingStorage } from '../ui/failing-storage'
import { foreignIn } from './foreign-words'
import { carSale } from './index'

type Part = (open: OpenCase, loaded: NegotiationDetails | Scenario) => unknown

vi.stubGlobal('window', {
  location: { hash: '', href: 'http://localhost/' },
  history: { state: null },
  localStorage: new FailingStorage(),
  addEventListener: () => undefined,
})

const modules = import.meta.glob<Readonly<Record<string, Part>>>([
  '/src/ui/**/*.{ts,tsx}',
  '!/src/ui/{main.tsx,trusted-types.ts}',
  '!/src/ui/**/*.worker.ts',
])
const texts = import.meta.glob<string>('/src/ui/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

/** Every part of the page that is made of an open case. */
const parts = Object.entries(texts).flatMap(([path, text]) =>
  [...text.matchAll(/^export const (\w+) = from(Case|Details|Scenario)\(/gm)].map(([, name = '', from]) => ({
    path,
    name,
    from,
  })),
)

/** The texts that a part holds ready; what it says only when asked is seen on the page. */
function textsIn(value: unknown, seen: Set<unknown> = new Set()): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const inside = value instanceof Map || value instanceof Set ? [...value] : Object.entries(value).flat()
  return inside.flatMap((one) => textsIn(one, seen))
}

type Found = (typeof parts)[number]

async function made(open: OpenCase, { path, name, from }: Found): Promise<readonly string[]> {
  const make = (await modules[path]?.())?.[name]
  if (make === undefined) throw new Error(`${path} has no ${name}.`)
  return textsIn(make(open, await (from === 'Scenario' ? open.loadScenario() : open.negotiation.loadDetails())))
}

it('the page is made of many parts', () => {
  expect(parts.length).toBeGreaterThan(60)
})

it.each(parts)('$name of $path is made for another negotiation, in none of the words of the first', async (part) => {
  const open = await openAlone(carSale, '')
  expect((await made(open, part)).flatMap(foreignIn)).toEqual([])
})

it.each(parts)('$name of $path is made for another case, in none of the names of the first', async (part) => {
  const open = await openAlone(forcedSale, '#v=1&c=grindr-2019')
  expect(open.scenario.id).toBe('grindr-2019')
  const ownTexts = textsIn(await open.loadScenario())
  const found = (await made(open, part)).filter((text) => /TikTok|ByteDance/.test(text))
  expect(found.filter((text) => !ownTexts.includes(text))).toEqual([])
})

it('a calendar without deadlines is told by its days alone', async () => {
  const open = await openAlone(carSale, '')
  const { basis } = caseNumbers(open)
  const announced = [{ date: '2024-03-25', event: 'seller.cuts', label: 'A cut' }]
  const edits = { calendar: { announced, delayLengthWeeks: 1 } }
  expect(changeList(open).changedThings({ ...basis, edits })).toMatchObject([
    { kind: 'calendar', was: 'nothing scheduled', now: '25 March 2024' },
  ])
})
