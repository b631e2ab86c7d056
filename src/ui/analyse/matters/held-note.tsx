import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import { heldWords } from './held-words'
import classes from './matters.module.css'

/** The numbers no analysis varies because the reader holds them, and the way to give them a range. */
export function HeldNote() {
  const { heldNumbers, heldText } = useCase(heldWords)
  const { goTo } = useCase(pageState)
  const held = heldNumbers(useRecipe())
  if (held.length === 0) return null
  return (
    <p className={classes.note}>
      {heldText.held(held)}{' '}
      <button
        type="button"
        className="so-link"
        onClick={() => goTo('analyse', { section: 'numbers', options: { only: 'changed' } })}
      >
        {heldText.give(held.length)}
      </button>
    </p>
  )
}
