import type { PartyPayoffs } from '@/scenarios/scenario.schema'

/** The case's own value at a path within a party. */
export function payoffAt(worth: PartyPayoffs, path: string): number {
  const found = path
    .split('.')
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], worth)
  return typeof found === 'number' ? found : 0
}
