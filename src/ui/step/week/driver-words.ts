import type { Driver } from '@/simulation/step'
import { percent, plural, trimmed } from '@/ui/shared/format'
import { fromDetails } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'

export type DriverLine = { readonly id: string | undefined; readonly text: string; readonly value: string }

export const driverWords = fromDetails((open, { counted = 'Counted' }) => {
  const { cardOf } = caseNumbers(open)
  const labelOf = (id: string): string => cardOf(id)?.label ?? id

  /** One factor of a chance as lines to read: the base, every odds ratio that holds now, and what it comes to. */
  function driverLines(driver: Driver): readonly DriverLine[] {
    switch (driver.kind) {
      case 'chance':
      case 'rest': {
        const lines = [
          { id: driver.base.id, text: labelOf(driver.base.id), value: percent(driver.base.value) },
          ...driver.odds.map(({ id, value, times }) => ({
            id,
            text: times === 1 ? labelOf(id) : `${labelOf(id)}, ${times} times`,
            value: `odds × ${trimmed(value, 2)}`,
          })),
        ]
        return driver.kind === 'chance'
          ? lines
          : [...lines, { id: undefined, text: 'Otherwise', value: percent(driver.value) }]
      }
      case 'share':
        return [{ id: driver.weight.id, text: labelOf(driver.weight.id), value: `${percent(driver.value)} of these` }]
      case 'times':
        return [{ id: undefined, text: counted, value: `× ${driver.value}` }]
      case 'over':
        return [
          {
            id: driver.weeks.id,
            text: labelOf(driver.weeks.id),
            value: `spread over ${plural(driver.weeks.value, 'week')}`,
          },
        ]
    }
  }

  return { driverLines }
})
