import { Choice } from '@/ui/shared/choice'
import { useCase } from '@/ui/state/case'
import type { Doubt } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { pageState } from '@/ui/state/page-state'
import { doubtText } from './doubt-words'

/** Whether a changed number is held where it was put, or drawn from a range around it. */
export const DoubtChoice = ({ card, doubt }: { readonly card: NumberCard; readonly doubt: Doubt }) => {
  const { actions } = useCase(pageState)
  return (
    <Choice
      label={doubtText.question(card.label)}
      options={[
        { value: 'held', label: doubtText.sure },
        { value: 'ranged', label: doubtText.ranged },
      ]}
      value={doubt}
      onChange={(next) => (next === 'held' ? actions.dropRange(card.id) : actions.setRange(card.id))}
    />
  )
}
