import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import { MAX_PAGE_RUNS } from '@/simulation/link/link-rules'
import { grouped } from '@/ui/shared/format'
import { actions } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './runs-form.module.css'
import { anotherSeed, readRuns, readWeeks } from './runs-input'

const horizons = [26, 52, 78, 104, MAX_HORIZON_WEEKS]

/** Seed, number of runs, horizon: one step of undo when applied. */
export function RunsForm({ onDone }: { readonly onDone: () => void }) {
  const recipe = useRecipe()
  const [seed, setSeed] = useState(recipe.seed)
  const [runs, setRuns] = useState(grouped(recipe.runs))
  const [weeks, setWeeks] = useState(String(recipe.horizonWeeks))
  const [readSeedIs, runsRead, weeksRead] = [seed.trim() !== '' && seed.length <= 64, readRuns(runs), readWeeks(weeks)]
  const id = useId()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (runsRead === undefined || weeksRead === undefined || !readSeedIs) return
    actions.set({ seed, runs: runsRead, horizonWeeks: weeksRead })
    onDone()
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <label htmlFor={`${id}-seed`}>Seed</label>
      <div className={classes.pair}>
        <input
          id={`${id}-seed`}
          data-autofocus
          value={seed}
          maxLength={64}
          autoComplete="off"
          aria-invalid={!readSeedIs || undefined}
          onChange={(event) => setSeed(event.currentTarget.value)}
        />
        <Button size="sm" onClick={() => setSeed(anotherSeed(seed))}>
          Roll
        </Button>
      </div>
      <p>The same seed gives the same futures, on every machine.</p>
      {!readSeedIs && <p role="alert">A seed needs 1 to 64 characters.</p>}
      <label htmlFor={`${id}-runs`}>Futures to draw</label>
      <input
        id={`${id}-runs`}
        value={runs}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={runsRead === undefined || undefined}
        onChange={(event) => setRuns(event.currentTarget.value)}
      />
      {runsRead === undefined ? (
        <p role="alert">A whole number from 1 to {grouped(MAX_PAGE_RUNS)}.</p>
      ) : (
        <p>Four times as many halve the sampling error.</p>
      )}
      <label htmlFor={`${id}-weeks`}>Horizon in weeks</label>
      <input
        id={`${id}-weeks`}
        value={weeks}
        list={`${id}-list`}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={weeksRead === undefined || undefined}
        onChange={(event) => setWeeks(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {horizons.map((horizon) => (
          <option key={horizon} value={horizon} />
        ))}
      </datalist>
      {weeksRead === undefined && <p role="alert">A whole number from 1 to {MAX_HORIZON_WEEKS}.</p>}
      <Button type="submit" variant="filled" size="sm">
        Draw
      </Button>
    </form>
  )
}
