import { MAX_CONDITIONS } from '@/simulation/recipe/recipe-limits'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import { ConditionList } from './condition-list'
import { whatIfWords } from './condition-words'
import { panelText } from './panel-text'
import { WhatIfForm } from './what-if-form'
import classes from './what-if-panel.module.css'

/** What is set, and how to set one more. */
export function WhatIfPanel({ onDone }: { readonly onDone: () => void }) {
  const { whatIfText } = useCase(whatIfWords)
  const { actions } = useCase(pageState)
  const { conditions } = useRecipe()
  return (
    <div className={classes.panel}>
      <div>
        <h2>{whatIfText.title}</h2>
        <p>{panelText.lead}</p>
      </div>
      {conditions.length > 0 && (
        <div className={`so-grid ${classes.set}`}>
          <ConditionList />
          <button type="button" className="so-link" onClick={() => actions.setConditions([])}>
            {panelText.removeAll}
          </button>
        </div>
      )}
      {conditions.length < MAX_CONDITIONS ? <WhatIfForm onDone={onDone} /> : <p>{panelText.full}</p>}
      <p className={classes.warning}>{panelText.warning}</p>
    </div>
  )
}
