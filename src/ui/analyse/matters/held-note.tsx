import type { Recipe } from '@/simulation/types'
import { listed } from '@/ui/shared/format'
import { fromCase, useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './matters.module.css'
import { numberText } from './number-text'

const FEW = 3

export const heldWords = fromCase((open) => {
  const { numberCards } = caseNumbers(open)
  const { nameOf } = numberText(open)

  /** The changed numbers without a range, in the catalogue's order; amounts move no ending, held or not. */
  const heldNumbers = ({ changes, edits }: Recipe): readonly string[] =>
    numberCards.flatMap(({ id, kind }) =>
      kind !== 'amount' && changes[id] !== undefined && edits.ranges?.[id] === undefined ? [id] : [],
    )

  const heldText = {
    /** "Not varied, since you hold them: A, B and 2 more." */
    held: (ids: readonly string[]): string => {
      const [named, more] = [ids.slice(0, FEW).map(nameOf), ids.length - FEW]
      const names = listed(more > 0 ? [...named, `${more} more`] : named)
      return `Not varied, since you hold ${ids.length === 1 ? 'it' : 'them'}: ${names}.`
    },
    give: (count: number): string => (count === 1 ? 'Give it a range' : 'Give them ranges'),
  }

  return { heldNumbers, heldText }
})

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
