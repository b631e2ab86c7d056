import { useResults } from '@/ui/engine/results'
import { Choice } from '@/ui/shared/choice'
import { LedgerLink } from '@/ui/shared/numbers/ledger-link'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { ElasticitiesView } from './elasticities-view'
import { GoalView } from './goal-view'
import { HeldNote } from './held-note'
import classes from './matters.module.css'
import { mattersPlace, mattersViews } from './matters-place'
import { mattersText, viewTitles } from './matters-words'
import { OneNumberView } from './one-number-view'
import { TargetSelect } from './selects'
import { SobolView } from './sobol-view'
import { SpreadLine } from './spread-line'
import { targetWords } from './target-words'
import { TornadoView } from './tornado-view'
import { TwoNumbersView } from './two-numbers-view'

const views = {
  tornado: TornadoView,
  one: OneNumberView,
  two: TwoNumbersView,
  slopes: ElasticitiesView,
  sobol: SobolView,
  goal: GoalView,
}

/** What moves an ending: one analysis at a time. */
export function MattersSection() {
  const { chanceIn } = useCase(targetWords)
  const { mattersPlaceOf, optionOfTarget } = useCase(mattersPlace)
  const { setOptions } = useCase(pageState)
  const { unconditioned, recipe } = useResults()
  const place = mattersPlaceOf(usePlace())
  const View = views[place.view]
  const show = (text: string) => setOptions({ view: text === 'tornado' ? undefined : text })
  return (
    <div className={`so-stack ${classes.matters}`}>
      <div className={`so-row ${classes.bar}`}>
        <TargetSelect
          label={mattersText.for}
          value={place.target}
          onChange={(target) => setOptions({ for: optionOfTarget(target) })}
        />
        <p className="so-strong">{mattersText.now(chanceIn(unconditioned, place.target))}</p>
        <div className={classes.views}>
          <Choice
            label={mattersText.analysis}
            options={mattersViews.map((value) => ({ value, label: viewTitles[value] }))}
            value={place.view}
            onChange={show}
          />
        </div>
        <label className={classes.choose}>
          <span className="so-hidden">{mattersText.analysis}</span>
          <select value={place.view} onChange={(event) => show(event.currentTarget.value)}>
            {mattersViews.map((value) => (
              <option key={value} value={value}>
                {viewTitles[value]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {recipe.conditions.length > 0 && <p className="so-warn">{mattersText.ofAll}</p>}
      <div className={`so-stack so-card ${classes.card}`}>
        <View place={place} />
      </div>
      <HeldNote />
      <SpreadLine target={place.target} />
      <p>
        <LedgerLink options={place.view === 'one' && place.x !== undefined ? { find: place.x } : {}}>
          {mattersText.ledger}
        </LedgerLink>
      </p>
    </div>
  )
}
