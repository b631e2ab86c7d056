import { Button } from '@mantine/core'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import { runsRule, weeksRule } from '@/scenarios/number-rules'
import { LONGEST_SEED, readSeed } from '@/scenarios/read-seed'
import { MAX_PAGE_RUNS } from '@/simulation/link/link-rules'
import { grouped } from '@/ui/shared/format'
import { NumberProblem } from '@/ui/shared/numbers/number-problem'
import { readWithin } from '@/ui/shared/numbers/read-within'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './runs-form.module.css'

const runsLimits = runsRule(MAX_PAGE_RUNS)
const weeksLimits = weeksRule(1, MAX_HORIZON_WEEKS)
const horizons = [26, 52, 78, 104, MAX_HORIZON_WEEKS]

/** Seed, number of runs, horizon: one step of undo when applied. */
export function RunsForm({ onDone }: { readonly onDone: () => void }) {
  const { actions } = useCase(pageState)
  const recipe = useRecipe()
  const [seed, setSeed] = useState(recipe.seed)
  const [runs, setRuns] = useState(grouped(recipe.runs))
  const [weeks, setWeeks] = useState(String(recipe.horizonWeeks))
  const seedRead = readSeed(seed)
  const runsRead = readWithin(runs, runsLimits)
  const weeksRead = readWithin(weeks, weeksLimits)
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  // It comes after the popover has looked for what to focus.
  useEffect(() => first.current?.focus(), [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (runsRead.status === 'bad' || weeksRead.status === 'bad' || seedRead === undefined) return
    actions.set({ seed: seedRead, runs: runsRead.value, horizonWeeks: weeksRead.value })
    onDone()
  }
  return (
    <form className={`so-grid ${classes.form}`} onSubmit={submit}>
      <label htmlFor={`${id}-seed`}>Seed</label>
      <div className={classes.pair}>
        <input
          id={`${id}-seed`}
          ref={first}
          value={seed}
          autoComplete="off"
          aria-invalid={seedRead === undefined || undefined}
          onChange={(event) => setSeed(event.currentTarget.value)}
        />
        <Button size="sm" onClick={() => setSeed(anotherSeed(seed))}>
          Roll
        </Button>
      </div>
      <p>The same seed gives the same futures, on every machine.</p>
      {seedRead === undefined && <p role="alert">A seed needs 1 to {LONGEST_SEED} characters.</p>}
      <label htmlFor={`${id}-runs`}>Futures to draw</label>
      <input
        id={`${id}-runs`}
        value={runs}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={runsRead.status === 'bad' || undefined}
        aria-describedby={`${id}-drawn`}
        onChange={(event) => setRuns(event.currentTarget.value)}
      />
      {runsRead.status === 'bad' ? (
        <NumberProblem id={`${id}-drawn`} bad={runsRead} onTake={(value) => setRuns(grouped(value))} />
      ) : (
        <p id={`${id}-drawn`}>{grouped(runsRead.value)} futures. Four times as many halve the sampling error.</p>
      )}
      <label htmlFor={`${id}-weeks`}>Horizon in weeks</label>
      <input
        id={`${id}-weeks`}
        value={weeks}
        list={`${id}-list`}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={weeksRead.status === 'bad' || undefined}
        aria-describedby={`${id}-horizon`}
        onChange={(event) => setWeeks(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {horizons.map((horizon) => (
          <option key={horizon} value={horizon} />
        ))}
      </datalist>
      {weeksRead.status === 'bad' && (
        <NumberProblem id={`${id}-horizon`} bad={weeksRead} onTake={(value) => setWeeks(String(value))} />
      )}
      <Button type="submit" variant="filled" size="sm">
        Draw
      </Button>
    </form>
  )
}

/** "tiktok-1" → "tiktok-2": the next seed is as good as any, and can be told to a class. */
export function anotherSeed(seed: string): string {
  const [, stem = seed, digits] = /^(.*?)-?(\d{1,9})?$/.exec(seed) ?? []
  return `${stem}-${digits === undefined ? 2 : Number(digits) + 1}`
}
