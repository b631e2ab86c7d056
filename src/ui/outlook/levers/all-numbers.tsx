import { useDeferredValue, useState } from 'react'
import { flushSync } from 'react-dom'
import { useResults } from '@/ui/engine/results'
import { plural } from '@/ui/shared/format'
import { FIND_FIELD } from '@/ui/shared/numbers/find-field'
import { numberSearch } from '@/ui/shared/numbers/find-numbers'
import { partyNames } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { shownNumber } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { createStore, useStore } from '@/ui/state/store'
import classes from './all-numbers.module.css'
import { NumberControl } from './number-control'

const openStore = createStore(false)

/** Opens the list and puts the cursor into its search field, at once: the next key is already a letter of the search. */
export function findNumber(): void {
  flushSync(() => openStore.update(() => true))
  const field = document.getElementById(FIND_FIELD)
  field?.focus({ preventScroll: true })
  document.getElementById('all-numbers')?.scrollIntoView({ block: 'start' })
}

/** Closes the list and gives the focus back to its summary. */
function leaveSearch(field: HTMLElement): void {
  field.closest('details')?.querySelector('summary')?.focus()
  openStore.update(() => false)
}

/** Every number of the case by the party it belongs to, with a search field ("/"). */
export function AllNumbers() {
  const { numberCards } = useCase(caseNumbers)
  const isOpen = useStore(openStore)
  return (
    <details
      className={classes.all}
      id="all-numbers"
      open={isOpen}
      onToggle={(event) => {
        const { open } = event.currentTarget
        openStore.update(() => open)
      }}
    >
      <summary>All {numberCards.length} numbers, by party</summary>
      {isOpen && <Search />}
    </details>
  )
}

function Search() {
  const { numberCards } = useCase(caseNumbers)
  const { matches } = useCase(numberSearch)
  const [query, setQuery] = useState('')
  // The field is there at once; the long list follows when there is time.
  const sought = useDeferredValue<string | undefined>(query, undefined)
  const found = sought === undefined ? undefined : numberCards.filter((card) => matches(card, sought))
  return (
    <>
      <div className={`so-note ${classes.search}`}>
        <label htmlFor={FIND_FIELD}>Find a number</label>
        <input
          id={FIND_FIELD}
          type="search"
          value={query}
          autoComplete="off"
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && query === '' && leaveSearch(event.currentTarget)}
        />
        <span role="status">{query !== '' && found !== undefined && plural(found.length, 'number')}</span>
      </div>
      {found !== undefined && <NumbersByParty cards={found} />}
      {found?.length === 0 && (
        <p className={classes.none}>
          No number matches “{sought}”.{' '}
          <button type="button" className="so-link" onClick={() => setQuery('')}>
            Show all
          </button>
        </p>
      )}
    </>
  )
}

function NumbersByParty({ cards }: { readonly cards: readonly NumberCard[] }) {
  const { partyName, partyOrder } = useCase(partyNames)
  const { recipe } = useResults()
  return partyOrder.map((party) => {
    const own = cards.filter((card) => card.party === party)
    return own.length === 0 ? null : (
      <section key={party} aria-label={partyName(party)}>
        <h3>
          {partyName(party)} <span>{own.length}</span>
        </h3>
        {own.map((card) => (
          <NumberControl key={card.id} {...shownNumber(recipe, card)} />
        ))}
      </section>
    )
  })
}
