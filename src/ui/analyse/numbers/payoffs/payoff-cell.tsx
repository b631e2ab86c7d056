import type { PayoffColumn } from '@/scenarios/negotiation'
import { payoffRule } from '@/scenarios/number-rules'
import { CheckedField } from '@/ui/shared/numbers/checked-field'
import { typedText } from '@/ui/shared/numbers/read-within'
import { payoffWords } from '@/ui/shared/payoff-words'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'

type PayoffCellProps = {
  readonly party: string
  readonly column: PayoffColumn
  readonly path: string
  /** As the case has it. */
  readonly own: number
  /** As it was edited; undefined where it was not. */
  readonly value: number | undefined
}

export function PayoffCell({ party, column, path, own, value }: PayoffCellProps) {
  const { payoffText } = useCase(payoffWords)
  const { historyStore, actions } = useCase(pageState)
  const label = payoffText.cell(party, column.title, column.group)
  /** The case's own value, or undefined, leaves no trace. */
  const set = (next: number | undefined) => {
    const { [path]: _, ...others } = historyStore.read().present.edits.payoffs ?? {}
    actions.setEdits({ payoffs: next === undefined || next === own ? others : { ...others, [path]: next } })
  }
  return (
    <>
      <CheckedField
        label={label}
        value={value ?? own}
        limits={{ ...payoffRule, where: 'Payoff' }}
        isChanged={value !== undefined}
        onChange={set}
      />
      {value !== undefined && (
        <button type="button" className="so-link" onClick={() => set(undefined)}>
          {payoffText.was(typedText(own))}
          <span className="so-hidden">{payoffText.reset(label)}</span>
        </button>
      )}
    </>
  )
}
