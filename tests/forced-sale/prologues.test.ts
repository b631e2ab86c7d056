import { expect, it } from 'vitest'
import { presetList } from '@/scenarios/forced-sale/cases'
import { start } from './reference/reference-graph'
import { referenceRules } from './reference/reference-rules'
import { type EventName, events, isAsked, type View } from './reference/reference-view'

const presets = await Promise.all(presetList.map(({ load }) => load()))
/** The machine before anything has happened. */
const bare: View = { ...start, delays: 0, bidders: 0 }

function after(prologue: readonly { readonly event: string }[]): View {
  let view = bare
  for (const { event } of prologue) {
    const known: EventName | undefined = events.find((name) => name === event)
    const next = known && referenceRules[known](view)
    if (next === undefined) throw new Error(`${event} is not legal in ${JSON.stringify(view)}`)
    view = { ...view, ...next }
  }
  return view
}

it.each(presets)('the prologue of $id is legal move by move and ends where a week can begin', ({ prologue }) => {
  expect(isAsked(after(prologue))).toBe(false)
})

it('TikTok 2025 and its variants start where the model’s page does, the January case with no delay and one bidder', () => {
  for (const { id, prologue } of presets.filter(({ id }) => id.startsWith('tiktok-2025')))
    expect(after(prologue), id).toEqual(id === 'tiktok-2025-january' ? { ...start, delays: 0, bidders: 1 } : start)
})
