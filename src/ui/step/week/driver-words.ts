import type { Driver, Named, OddsHow } from '@/simulation/step'
import { percent, plural, trimmed } from '@/ui/shared/format'
import { fromDetails } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'

export type DriverLine = { readonly id: string | undefined; readonly text: string; readonly value: string }

export const driverWords = fromDetails((open, { counted = 'Counted' }) => {
  const { cardOf } = caseNumbers(open)
  const labelOf = ({ id, name = '' }: Named): string => (id === undefined ? name : (cardOf(id)?.label ?? id))

  const howWords: Readonly<Record<OddsHow, string>> = {
    given: '',
    inverse: ', turned round',
    raised: ', by the chances now',
  }

  /** One factor of a chance as lines to read: the base, every odds ratio that holds now, and what it comes to. */
  function driverLines(driver: Driver): readonly DriverLine[] {
    const otherwise = { id: undefined, text: 'Otherwise', value: percent(driver.value) }
    switch (driver.kind) {
      case 'chance':
      case 'rest': {
        const lines = [
          { id: driver.base.id, text: labelOf(driver.base), value: percent(driver.base.value) },
          ...driver.odds.map(({ how, times, ...odds }) => ({
            id: odds.id,
            text: `${labelOf(odds)}${howWords[how]}${times === 1 ? '' : `, ${times} times`}`,
            value: `odds × ${trimmed(odds.value, 2)}`,
          })),
        ]
        return driver.kind === 'chance' ? lines : [...lines, otherwise]
      }
      case 'unless':
        return [...driver.factors.flatMap(driverLines), otherwise]
      case 'share':
        return [{ id: driver.weight.id, text: labelOf(driver.weight), value: `${percent(driver.value)} of these` }]
      case 'times':
        return [{ id: undefined, text: counted, value: `× ${driver.value}` }]
      case 'over':
        return [
          {
            id: driver.weeks.id,
            text: labelOf(driver.weeks),
            value: `spread over ${plural(driver.weeks.value, 'week')}`,
          },
        ]
    }
  }

  return { driverLines }
})
