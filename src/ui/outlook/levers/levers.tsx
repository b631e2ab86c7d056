import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { shownNumber } from '@/ui/state/drawn-range'
import { pageState } from '@/ui/state/page-state'
import { AllNumbersLink } from '../policies/all-numbers-link'
import policies from '../policies/policies.module.css'
import { AnswerLine } from './answer-line'
import classes from './levers.module.css'
import { NumberControl } from './number-control'

/** The five numbers that move the answer most, ranked once per case; all the others one click away. */
export function Levers() {
  const { actions } = useCase(pageState)
  const { leverCards } = useCase(caseNumbers)
  const { firstGroup } = useCase(caseGroups)
  const { groupNoun } = useCase(groupWords)
  const { recipe } = useResults()
  return (
    <section className={classes.panel} id="controls" tabIndex={-1} aria-labelledby="levers-title">
      <div className={classes.head}>
        <h2 id="levers-title">Five numbers that matter most</h2>
        {countOfChanges(recipe) > 0 && (
          <button type="button" className="so-link" onClick={actions.resetAll}>
            Reset all
          </button>
        )}
        <p>for {groupNoun(firstGroup)}; ordered by how far they move it</p>
      </div>
      {leverCards.map((card) => (
        <NumberControl key={card.id} {...shownNumber(recipe, card)} />
      ))}
      <div className={policies.foot}>
        <AllNumbersLink />
      </div>
      <AnswerLine />
    </section>
  )
}
