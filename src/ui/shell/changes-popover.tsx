import { Popover } from '@mantine/core'
import { fieldText, fieldUnit } from '@/ui/outlook/levers/number-words'
import { PartyBadge } from '@/ui/shared/party-badge'
import { cardOf, presetValues } from '@/ui/state/case'
import { actions } from '@/ui/state/page-state'
import { createStore, useStore } from '@/ui/state/store'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './changes-popover.module.css'
import chip from './chip.module.css'
import { shellText } from './words'

const openStore = createStore(false)

/** Opens the list from elsewhere, as the link banner does. */
export const showChanges = (): void => openStore.update(() => true)

/** "2 numbers changed": what they were, what they are, and the way back for each. */
export function ChangesPopover() {
  const isOpen = useStore(openStore)
  const { changes } = useRecipe()
  const changed = Object.entries(changes).flatMap(([id, value]) => {
    const card = cardOf(id)
    return card === undefined ? [] : [{ card, value }]
  })
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
          {shellText.changed(changed.length)}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Changed numbers">
        {changed.length === 0 ? (
          <div className={classes.none}>
            <p>All {presetValues.size} numbers are as the case has them. Move a slider and it is listed here.</p>
            <button type="button" className="so-link" onClick={() => setOpen(false)}>
              Close
            </button>
          </div>
        ) : (
          <>
            <ul className={classes.list}>
              {changed.map(({ card, value }) => (
                <li key={card.id}>
                  <PartyBadge party={card.party} />
                  <span>
                    {card.label}
                    <span className={classes.values}>
                      {fieldText(card, card.value)} → <strong>{fieldText(card, value)}</strong> {fieldUnit(card)}
                    </span>
                  </span>
                  <button type="button" className="so-link" onClick={() => actions.resetNumber(card.id)}>
                    Reset<span className="so-hidden"> {card.label}</span>
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" className="so-link" onClick={actions.resetAll}>
              Reset all
            </button>
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
