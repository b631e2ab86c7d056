import { useId, useState } from 'react'
import { grouped } from '@/ui/shared/format'
import { readRuns } from '@/ui/shell/runs-input'
import classes from './convergence.module.css'
import { stopText } from './convergence-words'

type MostFieldProps = { readonly value: number; readonly onChange: (value: number) => void }

/** A number of futures as people write it: "200,000", "2m". A bad text stays with its message. */
export function MostField({ value, onChange }: MostFieldProps) {
  const [draft, setDraft] = useState<string>()
  const id = useId()
  const isBad = draft !== undefined && readRuns(draft) === undefined
  const take = () => {
    const next = readRuns(draft ?? '')
    if (next === undefined) return
    setDraft(undefined)
    if (next !== value) onChange(next)
  }
  return (
    <span className={classes.most}>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={stopText.most}
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? id : undefined}
        value={draft ?? grouped(value)}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {isBad && (
        <span id={id} role="alert">
          {stopText.badMost(draft)}
        </span>
      )}
    </span>
  )
}
