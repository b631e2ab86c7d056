import chip from '@/ui/shared/chip.module.css'
import { lazyPart } from '@/ui/shared/lazy-part'
import { PopoverButton } from '@/ui/shared/popover-button'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { createStore, useStore } from '@/ui/state/store'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './changes-popover.module.css'
import { shellText } from './words'

const ChangesList = lazyPart(async () => (await import('./changes-list')).ChangesList)

const openStore = createStore(false)

/** Opens the list from elsewhere, as the link banner does. */
export const showChanges = (): void => openStore.update(() => true)

/** "2 numbers changed": what they were, what they are, and the way back for each. */
export function ChangesPopover() {
  const { numberCards } = useCase(caseNumbers)
  const isOpen = useStore(openStore)
  const count = countOfChanges(useRecipe())
  const setOpen = (next: boolean) => openStore.update(() => next)
  return (
    <PopoverButton
      layer={{ width: 360 }}
      isOpen={isOpen}
      onOpen={setOpen}
      className={chip.chip}
      face={shellText.changed(count)}
      label="Changed numbers"
      name="The list of changes"
    >
      {count === 0 ? (
        <div className={classes.none}>
          <p>All {numberCards.length} numbers are as the case has them. Move a slider and it is listed here.</p>
          <button type="button" className="so-link" onClick={() => setOpen(false)}>
            Close
          </button>
        </div>
      ) : (
        <ChangesList />
      )}
    </PopoverButton>
  )
}
