import { useResults } from '@/ui/engine/results'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { useCase } from '@/ui/state/case'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { pageState } from '@/ui/state/page-state'
import { AnswerLine } from '../levers/answer-line'
import panel from '../levers/levers.module.css'
import { AllNumbersLink } from './all-numbers-link'
import { casePolicies } from './case-policies'
import classes from './policies.module.css'
import { PolicyRow } from './policy-row'
import { policiesText } from './policy-words'
import { usePolicyEffects } from './use-policy-effects'

/** What the parties may do more of or less, each as one slider; the answer follows while it is dragged. */
export function Policies() {
  const { actions } = useCase(pageState)
  const { first, more, standingIn } = useCase(casePolicies)
  const { recipe } = useResults()
  const isPhone = useIsPhone()
  const standings = [...first, ...more].map((policy) => standingIn(recipe, policy))
  const effects = usePolicyEffects(standings)
  const rows = standings.map((standing) => (
    <PolicyRow
      key={standing.policy.id}
      standing={standing}
      changes={recipe.changes}
      effect={effects.get(standing.policy.id)}
    />
  ))
  return (
    <section className={panel.panel} id="controls" tabIndex={-1} aria-labelledby="policies-title">
      <div className={panel.head}>
        <h2 id="policies-title">{policiesText.head}</h2>
        {countOfChanges(recipe) > 0 && (
          <button type="button" className="so-link" onClick={actions.resetAll}>
            {policiesText.reset}
          </button>
        )}
        <p>{policiesText.sub(first.length, isPhone)}</p>
      </div>
      {rows.slice(0, first.length)}
      <div className={classes.foot}>
        {more.length > 0 && (
          <details>
            <summary>{policiesText.more(more.length)}</summary>
            {rows.slice(first.length)}
          </details>
        )}
        <AllNumbersLink />
      </div>
      <AnswerLine />
    </section>
  )
}
