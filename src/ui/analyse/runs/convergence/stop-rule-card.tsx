import { Button } from '@mantine/core'
import { entryOf } from '@/scenarios/entry-of'
import { runsRule } from '@/scenarios/number-rules'
import type { StopRule } from '@/simulation/analyse/run-types'
import { MAX_PAGE_RUNS } from '@/simulation/link/link-rules'
import type { SampleSummary } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { exactKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { shown, useKeyed } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { grouped } from '@/ui/shared/format'
import { CheckedField } from '@/ui/shared/numbers/checked-field'
import { NumberProblem } from '@/ui/shared/numbers/number-problem'
import { useTypedNumber } from '@/ui/shared/numbers/use-typed-number'
import { fromCase, useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { useStore } from '@/ui/state/store'
import { usePlace } from '@/ui/state/use-recipe'
import { optionOfMost, optionOfWithin, runsPlace } from '../runs-place'
import classes from './convergence.module.css'
import { convergenceWords, roundedUp } from './convergence-words'

const stopRuleCard = fromCase((open) => {
  const { groupOrder } = caseGroups(open)

  /** Half the widest 95 % interval of the endings. */
  const widestOf = ({ groups }: SampleSummary): number =>
    Math.max(...groupOrder.map((group) => (entryOf(groups, group).high - entryOf(groups, group).low) / 2))

  return { widestOf }
})

/** Of the recorded futures; the drawing, which only counts, is faster. */
type StopRuleCardProps = { readonly rate: number | undefined }

/** How many futures a wished precision needs, said before they are drawn; and whether the drawn ones reach it. */
export function StopRuleCard({ rate }: StopRuleCardProps) {
  const { runsPlaceOf } = useCase(runsPlace)
  const { runsClient } = useCase(engineClients)
  const { stopText } = useCase(convergenceWords)
  const { setOptions } = useCase(pageState)
  const { answer, conditioning, isCurrent, recipe } = useResults()
  const { within, most } = runsPlaceOf(usePlace())
  const fitting = conditioning.status === 'met' ? conditioning.probability : 1
  const wish = { halfWidth: within / 100, most: Math.max(1, Math.floor(most * fitting)), done: 0 }
  const asked = useKeyed(isCurrent ? JSON.stringify([exactKey(recipe), wish]) : undefined, (signal) =>
    runsClient.ask('stopAfter', { recipe, answer, wish }, signal),
  )
  const rule = shown(asked)
  return (
    <section className={`so-card ${classes.card}`} aria-labelledby="stop-title">
      <h3 id="stop-title">{stopText.title}</h3>
      <p className={`so-row ${classes.rule}`}>
        {stopText.lead} <span aria-hidden="true">±</span>{' '}
        <CheckedField
          label={stopText.within}
          value={within}
          limits={{ where: stopText.within, min: 0.01, max: 20, marks: { points: 0 }, unit: 'points' }}
          onChange={(next) => setOptions({ within: optionOfWithin(next) })}
        />{' '}
        {stopText.points} <MostField value={most} onChange={(next) => setOptions({ most: optionOfMost(next) })} />{' '}
        {stopText.futures}
      </p>
      {rule !== undefined && <Needs rule={rule} most={most} fitting={fitting} rate={rate} />}
      <Progress halfWidth={within / 100} />
    </section>
  )
}

type NeedsProps = {
  readonly rule: StopRule
  readonly most: number
  readonly fitting: number
  readonly rate: number | undefined
}

function Needs({ rule, most, fitting, rate }: NeedsProps) {
  const { stopText } = useCase(convergenceWords)
  const { actions } = useCase(pageState)
  const { recipe } = useResults()
  const drawn = rule.needed / fitting
  const runs = Math.min(most, roundedUp(drawn))
  return (
    <div className={`so-row so-apart ${classes.needs}`}>
      <p>
        {stopText.needs(rule, drawn, fitting)} {rule.capped && stopText.capped(rule, most)}{' '}
        {rate !== undefined && runs > recipe.runs && stopText.takes(runs / rate)}
      </p>
      {recipe.runs === runs ? (
        <p>{stopText.set(runs)}</p>
      ) : (
        <Button size="sm" onClick={() => actions.set({ runs })}>
          {stopText.draw(runs)}
        </Button>
      )}
    </div>
  )
}

/** Whether the precision is reached, or how long it takes. */
function Progress({ halfWidth }: { readonly halfWidth: number }) {
  const { widestOf } = useCase(stopRuleCard)
  const { stopText } = useCase(convergenceWords)
  const { drawing, recipe, sample } = useResults()
  const { view } = drawing
  const runs = useStore(drawing.progress)
  if (view.status === 'drawing') {
    const seconds = (performance.now() - view.startedAt) / 1000
    const left = seconds < 0.4 || runs === 0 ? undefined : (seconds / runs) * (recipe.runs - runs)
    return (
      <p className={classes.progress}>
        {stopText.drawing(runs, recipe.runs, left)}{' '}
        <button type="button" className="so-link" onClick={drawing.stop}>
          {stopText.stop}
        </button>
      </p>
    )
  }
  const summary = sample.isCurrent ? sample.summary : undefined
  if (summary === undefined) return <p className={classes.progress}>{stopText.waiting}</p>
  const widest = widestOf(summary)
  return (
    <p className={classes.progress} role="status">
      {widest <= halfWidth ? stopText.reached(summary.runs, widest) : stopText.notYet(summary.runs, widest)}{' '}
      {view.status === 'stopped' && (
        <button type="button" className="so-link" onClick={drawing.goOn}>
          {stopText.goOn}
        </button>
      )}
    </p>
  )
}

type MostFieldProps = { readonly value: number; readonly onChange: (value: number) => void }

const limits = runsRule(MAX_PAGE_RUNS)

/** A number of futures as people write it: "200,000", "2m". */
function MostField({ value, onChange }: MostFieldProps) {
  const { stopText } = useCase(convergenceWords)
  const change = (next: number) => next !== value && onChange(next)
  const { bad, problemId, take, set, input } = useTypedNumber({ shown: grouped(value), limits, onChange: change })
  return (
    <span className={classes.most}>
      <input
        type="text"
        inputMode="numeric"
        aria-label={stopText.most}
        {...input}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {bad !== undefined && <NumberProblem id={problemId} bad={bad} onTake={set} />}
    </span>
  )
}
