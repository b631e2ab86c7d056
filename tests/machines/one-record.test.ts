import { expect, it } from 'vitest'
import { eventMeta } from '@/machines/forced-sale/event-meta'

const sources = Object.entries(
  import.meta.glob('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
).map(([path, text]): [path: string, text: string] => [path.slice(1), String(text)])

/** Where an event is written by hand: what it does, what is known of it, how likely it is. Cases tell what happened in them. */
const byHand =
  /^src\/(?:machines\/forced-sale\/[\w-]+\.machine|machines\/forced-sale\/[\w-]+-events|scenarios\/forced-sale\/likelihood-table)\.ts$/
const cases = /^src\/scenarios\/forced-sale\/(?:presets|history)\//

it('whoever adds an event writes in its mechanism, its record and the table: no other file lists events', () => {
  const lists = sources.flatMap(([path, text]) => {
    const named = Object.keys(eventMeta).filter((event) => text.includes(`'${event}'`))
    return named.length > 3 && !byHand.test(path) && !cases.test(path) ? [`${path} names ${named.join(', ')}`] : []
  })
  expect(lists).toEqual([])
})

it('no two events share a place in the calendar’s list', () => {
  const places = Object.values(eventMeta).flatMap(({ calendar }) => calendar ?? [])
  expect(new Set(places).size).toBe(places.length)
})
