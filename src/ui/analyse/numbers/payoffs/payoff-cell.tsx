import { payoffRule } from '@/scenarios/number-rules'
import { CheckedField } from '@/ui/shared/numbers/checked-field'
import { typedText } from '@/ui/shared/numbers/read-within'
import { actions, historyStore } from '@/ui/state/page-state'
import { type PayoffColumn, payoffText } from './payoff-words'

type PayoffCellProps = {
  readonly party: string
  readonly column: PayoffColumn
  readonly path: string
  /** As the case has it. */
  readonly own: number
  /** As it was edited; undefined where it was not. */
  readonly value: number | undefined
}

/** Sets a payoff; the case's own value, or undefined, leaves no trace. */
function set(path: string, own: number, value: number | undefined): void {
  const { [path]: _, ...others } = historyStore.read().present.edits.payoffs ?? {}
  actions.setEdits({ payoffs: value === undefined || value === own ? others : { ...others, [path]: value } })
}

export function PayoffCell({ party, column, path, own, value }: PayoffCellProps) {
  const label = payoffText.cell(party, column.title, column.group)
  return (
    <>
      <CheckedField
        label={label}
        value={value ?? own}
        limits={{ ...payoffRule, where: 'Payoff' }}
        isChanged={value !== undefined}
        onChange={(next) => set(path, own, next)}
      />
      {value !== undefined && (
        <button type="button" className="so-link" onClick={() => set(path, own, undefined)}>
          {payoffText.was(typedText(own))}
          <span className="so-hidden">{payoffText.reset(label)}</span>
        </button>
      )}
    </>
  )
}
