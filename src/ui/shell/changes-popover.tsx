import { Popover } from '@mantine/core'
import { Suspense } from 'react'
import chip from '@/ui/shared/chip.module.css'
import { ErrorBoundary } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'
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
    <Popover opened={isOpen} onChange={setOpen} width={360}>
      <Popover.Target>
        <button
          type="button"
          className={chip.chip}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onClick={() => setOpen(!isOpen)}
        >
          {shellText.changed(count)}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Changed numbers">
        {count === 0 ? (
          <div className={classes.none}>
            <p>All {numberCards.length} numbers are as the case has them. Move a slider and it is listed here.</p>
            <button type="button" className="so-link" onClick={() => setOpen(false)}>
              Close
            </button>
          </div>
        ) : (
          isOpen && (
            <ErrorBoundary name="The list of changes">
              <Suspense>
                <ChangesList />
              </Suspense>
            </ErrorBoundary>
          )
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
