import { fromCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'

/** The search field of the place that is open; there is at most one. */
export const FIND_FIELD = 'find-number'

let isWanted = false

export const searchField = fromCase((open) => {
  const { placeStore, goTo, setOptions } = pageState(open)

  /** Opens Analyse's list of numbers, wherever the reader is, with the cursor in its search field. */
  function findInNumbers(): void {
    const { name, section = 'numbers', options } = placeStore.read()
    isWanted = true
    if (name !== 'analyse' || section !== 'numbers') goTo('analyse', { section: 'numbers', options: {} })
    else if (options.part !== undefined) setOptions({ part: undefined })
    else focusWanted()
  }

  return { findInNumbers }
})

/** Puts the cursor into the search field if it was asked for; called when the field comes up. */
export function focusWanted(): void {
  if (!isWanted) return
  isWanted = false
  // A place that opens in the same breath takes the cursor to its title first.
  setTimeout(() => {
    const field = document.getElementById(FIND_FIELD)
    field?.focus({ preventScroll: true })
    field?.scrollIntoView({ block: 'center' })
  })
}
