import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import { type ChangedThing, changeList } from './changed-things'
import classes from './changes-popover.module.css'

const without = <Value,>(
  record: Readonly<Record<string, Value>> | undefined,
  id: string,
): Readonly<Record<string, Value>> => Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => key !== id))

/** What each thing was, what it is, and the way back. */
export function ChangesList() {
  const { actions } = useCase(pageState)
  const { changedThings } = useCase(changeList)
  const recipe = useRecipe()
  /** Gives one thing back to the case. */
  const reset = ({ kind, id }: ChangedThing) => {
    if (kind === 'number') actions.resetNumber(id)
    else if (kind === 'calendar') actions.setEdits({ calendar: undefined })
    else if (kind === 'range') actions.dropRange(id)
    else actions.setEdits({ payoffs: without(recipe.edits.payoffs, id) })
  }
  return (
    <>
      <ul className={classes.list}>
        {changedThings(recipe).map((thing) => (
          <li key={`${thing.kind} ${thing.id}`}>
            <PartyBadge party={thing.party} />
            <span>
              {thing.label}
              <span className={`so-note ${classes.values}`}>
                {thing.was} → <strong>{thing.now}</strong>
              </span>
              {thing.note !== undefined && <span className={`so-note ${classes.values}`}>“{thing.note}”</span>}
            </span>
            <button type="button" className="so-link" onClick={() => reset(thing)}>
              Reset<span className="so-hidden"> {thing.label}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="so-link" onClick={actions.resetAll}>
        Reset all
      </button>
    </>
  )
}
