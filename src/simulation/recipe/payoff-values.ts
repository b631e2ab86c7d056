import type { BareCase, PayoffValues } from '@/scenarios/scenario.schema'
import { valueAt } from '@/scenarios/value-at'

type Worth = { readonly [name: string]: number | Worth }
type PayoffValue = readonly [path: string, value: number]

const valuesIn = (worth: Worth, within: string): readonly PayoffValue[] =>
  Object.entries(worth).flatMap(([name, value]) => {
    const path = `${within}.${name}`
    return typeof value === 'number' ? [[path, value] as const] : valuesIn(value, path)
  })

/** Every payoff of a case by its path: its party, then endings or weeks, then which of them. */
export const payoffValues = ({ payoffs }: Pick<BareCase, 'payoffs'>): readonly PayoffValue[] =>
  Object.entries(payoffs).flatMap(([party, worth]) =>
    worth === undefined ? [] : valuesIn({ endings: worth.endings, weeks: worth.weeks }, party),
  )

export const payoffPaths = (scenario: Pick<BareCase, 'payoffs'>): readonly string[] =>
  payoffValues(scenario).map(([path]) => path)

/** The case's own value at a path within a party. */
export function payoffAt(worth: PayoffValues, path: string): number {
  const found = valueAt(worth, path.split('.'))
  return typeof found === 'number' ? found : 0
}
