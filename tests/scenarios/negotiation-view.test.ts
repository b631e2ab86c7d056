import { expect, it } from 'vitest'
import { keyOf, viewOfKey } from '@/scenarios/forced-sale/view'
import { compileNegotiation } from '@/simulation'

it('a key and its view are two writings of one state', () => {
  for (const key of compileNegotiation().key) expect(keyOf(viewOfKey(key))).toBe(key)
})
