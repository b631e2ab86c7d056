import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { keyOf, viewOfKey } from '@/scenarios/forced-sale/view'
import { compileNegotiation } from '@/simulation'

it('a key and its view are two writings of one state', async () => {
  for (const key of (await compileNegotiation(forcedSale)).graph.key) expect(keyOf(viewOfKey(key))).toBe(key)
})
