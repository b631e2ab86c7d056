import { inRound, trimmed } from '@/ui/shared/format'
import { fieldText } from '@/ui/shared/numbers/number-words'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'

export const numberText = fromCase((open) => {
  const { cardOf } = caseNumbers(open)

  /** A value as it is typed, with its unit: "1.5 %", "× 2", "11 weeks". */
  function valueText(id: string, value: number): string {
    const card = cardOf(id)
    if (card === undefined) return trimmed(value, 2)
    const text = fieldText(card, Number(value.toPrecision(4)))
    switch (card.kind) {
      case 'weekly':
      case 'occasion':
        return `${text} %`
      case 'odds':
        return `× ${text}`
      case 'calendar':
        return `${text} weeks`
      case 'weight':
      case 'slope':
      case 'amount':
        return text
    }
  }

  const nameOf = (id: string): string => cardOf(id)?.label ?? id

  return { valueText, nameOf }
})

/** Futures of 100 with one decimal; what is smaller than that in round numbers: "60.0", "fewer than 0.1". */
export const points = (chance: number): string =>
  chance > 0 && chance < 0.0005 ? 'fewer than 0.1' : (chance * 100).toFixed(1)

/** "60.0 in 100", and for a rare one "3 in 10,000". */
export function chanceWords(chance: number): string {
  if (chance === 0 || chance >= 0.001) return `${(chance * 100).toFixed(1)} in 100`
  const { count, of } = inRound(chance)
  return `${count} in ${of}`
}

/** A value as it is loaded into a recipe: six decimals move no share by as much as is shown. */
export const loadable = (value: number): number => Number(value.toFixed(6))
