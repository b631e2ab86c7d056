import type { Chain, Numbers } from '@/engine'
import type { Parameter } from '@/scenarios'
import { entryOf } from '@/scenarios/entry-of'
import { parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import { chainOf } from '@/simulation'
import { opened } from '../opened'
import { presets } from '../presets'

/** Numbers at which a figure is tried: as written, at an end of every range, and where most weeks are crowded. */
const settings: readonly {
  readonly name: string
  readonly of: (parameter: Parameter, id: string) => number | undefined
}[] = [
  { name: 'as written', of: () => undefined },
  { name: 'crowded', of: ({ kind }) => (kind === 'weekly' ? 0.3 : undefined) },
]

export type Case = { readonly name: string; readonly changes: Numbers; readonly chain: Chain }

/** Every bundled case: as written, with all numbers low, with all high, and crowded. */
export function cases(horizonWeeks?: number): readonly Case[] {
  return presets.flatMap((scenario) => {
    const ranges = (['low', 'high'] as const).map((end) => ({
      name: `all ${end}`,
      of: (_parameter: Parameter, id: string) => entryOf(scenario.numbers, id as keyof typeof scenario.numbers)[end],
    }))
    return [...settings, ...ranges].map(({ name, of }) => {
      const changes = Object.fromEntries(
        parameterCatalogue.flatMap((parameter) => {
          const value = of(parameter, parameter.id)
          return value === undefined ? [] : [[parameter.id, value]]
        }),
      )
      const chain = chainOf(opened, scenario, changes, horizonWeeks ?? scenario.horizonWeeks)
      return { name: `${scenario.id} ${name}`, changes, chain }
    })
  })
}
