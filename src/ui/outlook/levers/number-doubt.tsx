import { useEffect, useRef, useState } from 'react'
import { DoubtChoice } from '@/ui/shared/numbers/doubt-choice'
import { doubtText, doubtWords } from '@/ui/shared/numbers/doubt-words'
import { RangeEnd } from '@/ui/shared/numbers/range-end'
import { useCase } from '@/ui/state/case'
import type { Doubt, Range } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { pageState } from '@/ui/state/page-state'
import classes from './number-doubt.module.css'

type NumberDoubtProps = Range & { readonly card: NumberCard; readonly value: number; readonly doubt: Doubt }

/** What a changed number is drawn from, in a line; the line opens the choice. */
export function NumberDoubt({ card, value, doubt, low, high }: NumberDoubtProps) {
  const { actions } = useCase(pageState)
  const [isOpen, setIsOpen] = useState(false)
  const choice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) choice.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [isOpen])
  const open = () => {
    if (doubt === 'held') actions.setRange(card.id)
    setIsOpen(true)
  }
  if (doubt === 'certain') {
    return (
      <p className={classes.line}>
        {doubtWords(card, doubt, { low, high })} · {doubtText.certain(value)}
      </p>
    )
  }
  if (!isOpen) {
    return (
      <p className={classes.line}>
        {doubtWords(card, doubt, { low, high })} ·{' '}
        <button type="button" className="so-link" onClick={open}>
          {doubt === 'held' ? doubtText.give : doubtText.change}
          <span className="so-hidden">{doubtText.rangeOf(card.label)}</span>
        </button>
      </p>
    )
  }
  return (
    <div className={classes.open} ref={choice}>
      <DoubtChoice card={card} doubt={doubt} />
      {doubt === 'ranged' && (
        <div className={`so-row so-quiet ${classes.ends}`}>
          <span aria-hidden="true">{doubtText.from}</span>
          <RangeEnd end="low" card={card} value={value} low={low} high={high} />
          <span aria-hidden="true">{doubtText.to}</span>
          <RangeEnd end="high" card={card} value={value} low={low} high={high} />
        </div>
      )}
    </div>
  )
}
