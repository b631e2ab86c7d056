import { expect, it } from 'vitest'
import { keyOf, viewOfKey } from '@/scenarios/forced-sale/view'
import { opened } from '../forced-sale'

it('a key and its view are two writings of one state', () => {
  const { key } = opened.graph
  expect(key.length).toBeGreaterThan(3_000)
  for (const one of key) expect(keyOf(viewOfKey(one))).toBe(one)
})
