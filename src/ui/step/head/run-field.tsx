import { type KeyboardEvent, useState } from 'react'
import { useStep } from '../step-context'
import classes from './step-head.module.css'

const MOST = 4_294_967_295

/** Which run of the seed is shown; another number opens another run. */
export function RunField() {
  const { place, recipe, actions } = useStep()
  const [typed, setTyped] = useState<string>()
  const text = typed ?? String(place.run)
  const value = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN
  const isGood = value <= MOST
  const take = () => {
    if (typed === undefined || !isGood) return
    setTyped(undefined)
    if (value !== place.run) actions.openRun(value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take()
    if (event.key === 'Escape') setTyped(undefined)
  }
  return (
    <span className={classes.run}>
      <label htmlFor="run-number">run</label>
      <input
        id="run-number"
        inputMode="numeric"
        size={Math.max(4, text.length)}
        value={text}
        aria-invalid={!isGood || undefined}
        aria-describedby={isGood ? undefined : 'run-error'}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={take}
      />
      <span className={classes.seed}>of seed {recipe.seed}</span>
      {!isGood && (
        <span id="run-error" role="alert" className={classes.error}>
          “{text}” is no run; 0 to {MOST} are.
        </span>
      )}
    </span>
  )
}
