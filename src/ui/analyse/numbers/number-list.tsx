import { useDeferredValue, useEffect } from 'react'
import type { Recipe } from '@/simulation/types'
import { plural } from '@/ui/shared/format'
import { FIND_FIELD, focusWanted } from '@/ui/shared/numbers/find-field'
import { numberSearch } from '@/ui/shared/numbers/find-numbers'
import { partyNames } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { shownNumber } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import classes from './number-list.module.css'
import { NumberRow } from './number-row'
import { numbersPlaceOf, optionOfFind } from './numbers-place'
import { numbersWords } from './numbers-words'

const isChanged = ({ changes, edits }: Recipe, { id }: NumberCard): boolean =>
  changes[id] !== undefined || edits.ranges?.[id] !== undefined

/** Every number by the party it belongs to, searched ("/") and filtered. */
export function NumberList() {
  const { numberCards } = useCase(caseNumbers)
  const { matches } = useCase(numberSearch)
  const { listText } = useCase(numbersWords)
  const { setOptions } = useCase(pageState)
  const { partyName, partyOrder } = useCase(partyNames)
  const place = numbersPlaceOf(usePlace())
  const recipe = useRecipe()
  const { find, isOnlyChanged } = place
  useEffect(focusWanted, [])
  const sought = useDeferredValue(find)
  const changed = numberCards.filter((card) => isChanged(recipe, card))
  const found = (isOnlyChanged ? changed : numberCards).filter((card) => matches(card, sought))
  return (
    <div className={classes.list}>
      <div className={`so-row so-note ${classes.tools}`}>
        <label htmlFor={FIND_FIELD}>{listText.find}</label>
        <input
          id={FIND_FIELD}
          type="search"
          value={find}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => setOptions({ find: optionOfFind(event.currentTarget.value) })}
        />
        <label className={`so-inline ${classes.only}`}>
          <input
            type="checkbox"
            checked={isOnlyChanged}
            onChange={(event) => setOptions({ only: event.currentTarget.checked ? 'changed' : undefined })}
          />
          {listText.onlyChanged(changed.length)}
        </label>
        <span role="status">{find !== '' && plural(found.length, 'number')}</span>
      </div>
      {partyOrder.map((party) => {
        const own = found.filter((card) => card.party === party)
        return own.length === 0 ? null : (
          <section key={party} aria-label={partyName(party)}>
            <h3>
              {partyName(party)} <span>{own.length}</span>
            </h3>
            {own.map((card) => (
              <NumberRow key={card.id} {...shownNumber(recipe, card)} note={recipe.edits.notes?.[card.id] ?? ''} />
            ))}
          </section>
        )
      })}
      {found.length === 0 && (
        <p className={classes.none}>
          {sought === '' ? listText.noneChanged : listText.noneFound(sought)}{' '}
          <button type="button" className="so-link" onClick={() => setOptions({ find: undefined, only: undefined })}>
            {listText.showAll}
          </button>
        </p>
      )}
    </div>
  )
}
