import { CheckedField } from '@/ui/shared/numbers/checked-field'
import { useCase } from '@/ui/state/case'
import type { Range } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { pageState } from '@/ui/state/page-state'
import { doubtText } from './doubt-words'
import { fieldUnit } from './number-words'
import { highLimits, lowLimits } from './range-limits'

type RangeEndProps = Range & { readonly end: 'low' | 'high'; readonly card: NumberCard; readonly value: number }

/** One end of the range a number is drawn from, typed; it holds the value. */
export function RangeEnd({ end, card, value, low, high }: RangeEndProps) {
  const { actions } = useCase(pageState)
  const [limits, label] = end === 'low' ? [lowLimits, doubtText.lowOf] : [highLimits, doubtText.highOf]
  const range = { low, high }
  return (
    <CheckedField
      label={label(card.label)}
      value={range[end]}
      limits={limits(card, value)}
      unit={fieldUnit(card)}
      isChanged={range[end] !== card[end]}
      onChange={(next) => actions.setRange(card.id, { ...range, [end]: next })}
    />
  )
}
