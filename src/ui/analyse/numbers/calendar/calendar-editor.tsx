import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import type { CalendarEdit } from '@/simulation/types'
import { injectWords } from '@/ui/shared/inject-events'
import { CheckedField } from '@/ui/shared/numbers/checked-field'
import { LedgerLink } from '@/ui/shared/numbers/ledger-link'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { editedCalendar } from '@/ui/state/edited-calendar'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import { NoteField } from '../note-field'
import { AddEntry } from './add-entry'
import classes from './calendar.module.css'
import { calendarText, calendarWords, horizonWords } from './calendar-words'
import { DelayLength } from './delay-length'
import { EntryRow } from './entry-row'

/** What is scheduled, how long a delay lasts, and how far the model looks. */
export function CalendarEditor() {
  const { calendarParty } = useCase(injectWords)
  const { lead } = useCase(calendarWords)
  const { actions } = useCase(pageState)
  const { keptCalendar, calendarIn } = useCase(editedCalendar)
  const { basis } = useCase(caseNumbers)
  const recipe = useRecipe()
  const set = (edited: CalendarEdit) => actions.setEdits({ calendar: keptCalendar(edited) })
  const { horizonWeeks } = recipe
  const calendar = calendarIn(recipe)
  const { announced } = calendar
  const replace = (index: number, entry: CalendarEdit['announced'][number] | undefined): CalendarEdit => ({
    ...calendar,
    announced: announced.flatMap((old, at) => (at === index ? (entry ?? []) : old)),
  })
  return (
    <div className={`so-panel ${classes.calendar}`}>
      <p className="so-lead">{lead}</p>
      {announced.length === 0 ? (
        <p>{calendarText.none}</p>
      ) : (
        <ul className={classes.entries}>
          {announced.map((entry, index) => (
            <EntryRow
              key={`${entry.date} ${entry.event}`}
              entry={entry}
              horizonWeeks={horizonWeeks}
              onMove={(date) => set(replace(index, { ...entry, date }))}
              withDate={(date) => replace(index, { ...entry, date })}
              onRemove={() => set(replace(index, undefined))}
            />
          ))}
        </ul>
      )}
      <AddEntry calendar={calendar} horizonWeeks={horizonWeeks} onAdd={set} />
      <div className={classes.lengths}>
        <DelayLength calendar={calendar} onChange={set} />
        <p>
          {calendarText.horizon}{' '}
          <CheckedField
            label={calendarText.horizonLabel}
            value={horizonWeeks}
            limits={{ where: 'Horizon', min: 1, max: MAX_HORIZON_WEEKS, isWhole: true }}
            isChanged={horizonWeeks !== basis.horizonWeeks}
            onChange={(weeks) => actions.set({ horizonWeeks: weeks })}
          />{' '}
          {calendarText.weeks}. {horizonWords(horizonWeeks)}
        </p>
      </div>
      <LedgerLink options={{ party: calendarParty }}>{calendarText.ledger}</LedgerLink>
      {recipe.edits.calendar !== undefined && (
        <div className={`so-row ${classes.changed}`}>
          <button type="button" className="so-link" onClick={() => actions.setEdits({ calendar: undefined })}>
            {calendarText.reset}
          </button>
          <NoteField id="calendar" label={calendarText.noted} note={recipe.edits.notes?.calendar ?? ''} />
        </div>
      )}
    </div>
  )
}
