import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { presets } from '@/scenarios'
import { compileNegotiation, storedAnswer } from '@/simulation'

// The file is what the page shows before anything is computed: it must be the solver's own words, to the last bit.
it.each(presets.map((preset) => [preset.id, preset] as const))(
  'the answer kept with %s is what the solver says now',
  (id, preset) => {
    const kept: unknown = JSON.parse(readFileSync(`src/scenarios/answers/${id}.json`, 'utf8'))
    const solved: unknown = JSON.parse(JSON.stringify(storedAnswer(compileNegotiation(), preset)))
    expect(kept).toEqual(solved)
  },
  120_000,
)
