import { IconX } from '@tabler/icons-react'
import type { WhatIf } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './condition-list.module.css'
import { whatIfWords } from './condition-words'

export const without = (conditions: readonly WhatIf[], index: number): readonly WhatIf[] =>
  conditions.filter((_, at) => at !== index)

/** The conditions that are set, each with its way out. */
export function ConditionList() {
  const { conditionWords } = useCase(whatIfWords)
  const { actions } = useCase(pageState)
  const { conditions } = useRecipe()
  return (
    <ul className={classes.list}>
      {conditions.map((condition, index) => (
        <li key={JSON.stringify(condition)}>
          <span>{conditionWords(condition)}</span>
          <button
            type="button"
            aria-label={`Remove “${conditionWords(condition)}”`}
            onClick={() => actions.setConditions(without(conditions, index))}
          >
            <IconX size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  )
}
