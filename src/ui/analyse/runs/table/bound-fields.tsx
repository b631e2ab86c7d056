import { useId, useState } from 'react'
import type { Bounds } from '../runs-filter'
import { filterText } from '../runs-words'
import { readBound } from './read-bound'
import classes from './runs-table.module.css'

type BoundFieldsProps = {
  readonly label: string
  readonly bounds: Bounds
  readonly most: number
  readonly onChange: (bounds: Bounds) => void
}

type Draft = { readonly low?: string; readonly high?: string }

/** From … to …, either left empty. A text that cannot be read stays with its message, and the last good bound holds. */
export function BoundFields({ label, bounds, most, onChange }: BoundFieldsProps) {
  const [draft, setDraft] = useState<Draft>({})
  const id = useId()
  const bad = [draft.low, draft.high].find((text) => text !== undefined && readBound(text, most) === 'bad')
  const isReversed = bounds.low !== undefined && bounds.high !== undefined && bounds.low > bounds.high
  const problem = bad !== undefined ? filterText.bad(bad, most) : isReversed ? filterText.reversed : undefined
  const type = (end: keyof Bounds, text: string) => {
    const read = readBound(text, most)
    const { [end]: _, ...rest } = draft
    setDraft(read === 'bad' || String(read ?? '') !== text ? { ...rest, [end]: text } : rest)
    if (read !== 'bad' && read !== bounds[end]) onChange({ ...bounds, [end]: read })
  }
  const field = (end: keyof Bounds, word: string) => (
    <>
      <span aria-hidden="true">{word}</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${label} ${word}`}
        aria-invalid={(draft[end] !== undefined && readBound(draft[end], most) === 'bad') || isReversed || undefined}
        aria-describedby={problem === undefined ? undefined : id}
        value={draft[end] ?? String(bounds[end] ?? '')}
        onChange={(event) => type(end, event.currentTarget.value)}
        onBlur={() => bad === undefined && setDraft({})}
      />
    </>
  )
  return (
    <span className={classes.field}>
      {label} {field('low', filterText.from)} {field('high', filterText.to)}
      {problem !== undefined && (
        <span id={id} role="alert" className={classes.problem}>
          {problem}
        </span>
      )}
    </span>
  )
}
