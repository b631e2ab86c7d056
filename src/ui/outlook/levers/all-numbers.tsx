import { useDeferredValue, useState } from 'react'
import type { Party } from '@/machines/negotiation.types'
import { useResults } from '@/ui/engine/results'
import { plural } from '@/ui/shared/format'
import { partyName } from '@/ui/shared/party-badge'
import { numberCards, valueIn } from '@/ui/state/case'
import type { NumberCard } from '@/ui/state/number-card'
import classes from './all-numbers.module.css'
import { NumberControl } from './number-control'

const partyOrder: readonly Party[] = ['host', 'home', 'owner', 'bidder', 'court', 'congress', 'clock', 'both']

const matches = (card: NumberCard, query: string) =>
  `${card.label} ${card.meaning} ${card.id} ${partyName(card.party)}`.toLowerCase().includes(query.trim().toLowerCase())

/** Every number of the case by the party it belongs to, with a search field ("/"). */
export function AllNumbers() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={classes.all} id="all-numbers" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>All {numberCards.length} numbers, by party</summary>
      {isOpen && <NumberList />}
    </details>
  )
}

function NumberList() {
  const { recipe } = useResults()
  const [query, setQuery] = useState('')
  const sought = useDeferredValue(query)
  const found = numberCards.filter((card) => matches(card, sought))
  return (
    <>
      <div className={classes.search}>
        <label htmlFor="find-number">Find a number</label>
        <input
          id="find-number"
          type="search"
          value={query}
          autoComplete="off"
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <span role="status">{sought === '' ? '' : plural(found.length, 'number')}</span>
      </div>
      {partyOrder.map((party) => {
        const cards = found.filter((card) => card.party === party)
        return cards.length === 0 ? null : (
          <section key={party} aria-label={partyName(party)}>
            <h3>
              {partyName(party)} <span>{cards.length}</span>
            </h3>
            {cards.map((card) => (
              <NumberControl
                key={card.id}
                card={card}
                value={valueIn(recipe, card)}
                horizonWeeks={recipe.horizonWeeks}
              />
            ))}
          </section>
        )
      })}
      {found.length === 0 && (
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
