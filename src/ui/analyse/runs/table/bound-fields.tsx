import { useId, useState } from 'react'
import { type Bad, type Limits, readWithin } from '@/ui/shared/numbers/read-within'
import { useCase } from '@/ui/state/case'
import type { Bounds } from '../runs-filter'
import { runsWords } from '../runs-words'
import classes from './runs-table.module.css'

/** A typed end of a range: nothing at all is open. */
export function readBound(text: string, limits: Limits): number | undefined | Bad {
  if (text.trim() === '') return undefined
  const read = readWithin(text, limits)
  return read.status === 'good' ? read.value : read
}

type BoundFieldsProps = {
  readonly label: string
  readonly bounds: Bounds
  readonly limits: Limits
  readonly onChange: (bounds: Bounds) => void
}

type Draft = { readonly low?: string; readonly high?: string }

/** From … to …, either left empty. A text that cannot be read stays with its message, and the last good bound holds. */
export function BoundFields({ label, bounds, limits, onChange }: BoundFieldsProps) {
  const { filterText } = useCase(runsWords)
  const [draft, setDraft] = useState<Draft>({})
  const id = useId()
  const badOf = (text: string | undefined): Bad | undefined => {
    const read = text === undefined ? undefined : readBound(text, limits)
    return typeof read === 'object' ? read : undefined
  }
  const bad = badOf(draft.low) ?? badOf(draft.high)
  const isReversed = bounds.low !== undefined && bounds.high !== undefined && bounds.low > bounds.high
  const problem = bad !== undefined ? bad.message : isReversed ? filterText.reversed : undefined
  const type = (end: keyof Bounds, text: string) => {
    const read = readBound(text, limits)
    const isBad = typeof read === 'object'
    const { [end]: _, ...rest } = draft
    setDraft(isBad || String(read ?? '') !== text ? { ...rest, [end]: text } : rest)
    if (!isBad && read !== bounds[end]) onChange({ ...bounds, [end]: read })
  }
  const field = (end: keyof Bounds, word: string) => (
    <>
      <span aria-hidden="true">{word}</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${label} ${word}`}
        aria-invalid={badOf(draft[end]) !== undefined || isReversed || undefined}
        aria-describedby={problem === undefined ? undefined : id}
        value={draft[end] ?? String(bounds[end] ?? '')}
        onChange={(event) => type(end, event.currentTarget.value)}
        onBlur={() => bad === undefined && setDraft({})}
      />
    </>
  )
  return (
    <span className={`so-inline so-note ${classes.field}`}>
      {label} {field('low', filterText.from)} {field('high', filterText.to)}
      {problem !== undefined && (
        <span id={id} role="alert" className={`so-failed ${classes.problem}`}>
          {problem}
        </span>
      )}
    </span>
  )
}
