import { expect, it } from 'vitest'
import { spawnBrowserSampler } from '@/engine/pool/spawn-browser'
import { forcedSale } from '@/scenarios/forced-sale'
import kept from '@/scenarios/forced-sale/answers/tiktok-2025.json'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { compileNegotiation, solveAnswer } from '@/simulation'
import { arithmeticGolden, arithmeticHash } from '../same-arithmetic'
import { goldenHashes, sampledHash, ways } from '../same-bytes'

it.each(goldenHashes)(
  'the browser gives the frozen bytes for seed "$seed", however the runs are shared out',
  async (golden) => {
    for (const { size, blockSize } of ways) {
      expect(await sampledHash(golden, spawnBrowserSampler, size, blockSize), `${size} workers`).toBe(golden.hash)
    }
  },
)

it('the browser solves the very answer that Node kept with the case', async () => {
  const answer = solveAnswer(await compileNegotiation(forcedSale), tiktok2025, {}, tiktok2025.horizonWeeks)
  expect(JSON.parse(JSON.stringify(answer))).toEqual(kept.answer)
})

it('the browser gives the frozen bytes of exp, log and the laws of numbers', () => {
  expect(arithmeticHash()).toBe(arithmeticGolden)
})
