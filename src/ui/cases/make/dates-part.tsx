import { useState } from 'react'
import { dayNumber, isCalendarDate } from '@/scenarios/calendar-date'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import { weeksRule } from '@/scenarios/number-rules'
import { injectWords } from '@/ui/shared/inject-events'
import { useCase, useDetails } from '@/ui/state/case'
import { movedTo } from './draft'
import { draftNames, formWords, useDraftNames } from './draft-names'
import { useAt, useDrafting } from './draft-store'
import { DateField, FieldFrame, NumberField, SelectField, TextField } from './fields'
import { Fold } from './fold'
import classes from './make.module.css'
import { makeText } from './make-words'
import { RowsField } from './rows-field'

const weeks = weeksRule(1, MAX_HORIZON_WEEKS)

/** The start, the horizon and what is announced. */
export function DatesPart() {
  const { eventOptions } = useCase(draftNames)
  const { injectEvents } = useCase(injectWords)
  const { deadline } = useCase().negotiation
  const names = useDraftNames()
  const start = useAt('/startDate')
  return (
    <Fold
      title={makeText.dates}
      lead={deadline === undefined ? makeText.datesLead : `${makeText.datesLead} ${makeText.deadlinesLead}`}
      paths={['/startDate', '/horizonWeeks', '/calendar']}
    >
      <StartField />
      <div className={classes.grid}>
        <NumberField
          path="/horizonWeeks"
          rule={weeks}
          label="Weeks to look ahead"
          hint="104 are two years; at most 156"
        />
        {deadline !== undefined && deadline.every === undefined && (
          <NumberField path="/calendar/delayLengthWeeks" rule={weeks} label="Weeks each further delay lasts" />
        )}
      </div>
      <h4>Announced dates</h4>
      <RowsField
        path="/calendar/announced"
        what="date"
        blank={() => ({ date: '', announced: start, event: deadline?.event ?? injectEvents[0], label: '', source: '' })}
      >
        {(path, at) => (
          <>
            <div className={classes.grid}>
              <DateField path={`${path}/date`} label={`Date ${at + 1}`} />
              <DateField path={`${path}/announced`} label="Announced on" />
              <SelectField
                path={`${path}/event`}
                label="What happens then"
                options={eventOptions(injectEvents, names)}
              />
              <SourceSelect path={`${path}/source`} />
            </div>
            <TextField path={`${path}/label`} label="In words" />
          </>
        )}
      </RowsField>
    </Fold>
  )
}

/** The start; when it moves, all other dates may move with it. */
function StartField() {
  const { setAt, setDraft } = useDrafting()
  const start = String(useAt('/startDate') ?? '')
  const [before, setBefore] = useState<string>()
  const days = before !== undefined && isCalendarDate(start) ? dayNumber(start) - dayNumber(before) : 0
  const type = (text: string) => {
    if (before === undefined && isCalendarDate(start)) setBefore(start)
    setAt('/startDate', text)
  }
  const moveAll = () => {
    if (before === undefined) return
    setDraft((draft) => movedTo({ ...draft, startDate: before }, start))
    setBefore(undefined)
  }
  return (
    <div className={classes.grid}>
      <FieldFrame path="/startDate" label="First day of the case" hint="What is known on this day is all it knows">
        {(own) => <input type="date" {...own} value={start} onChange={(event) => type(event.currentTarget.value)} />}
      </FieldFrame>
      {days !== 0 && (
        <button type="button" className={`so-link ${classes.move}`} onClick={moveAll}>
          {makeText.moveDates(days)}
        </button>
      )}
    </div>
  )
}

/** One of the draft's sources, by publisher. */
function SourceSelect({ path }: { readonly path: string }) {
  const sources = (useAt('/sources') ?? {}) as Readonly<Record<string, { publisher?: unknown }>>
  const options = Object.entries(sources).map(([id, source]) => ({
    value: id,
    label: `${String(source.publisher)} (${id})`,
  }))
  return <SelectField path={path} label="Source" options={options} none="None yet" />
}

/** What had happened by the start, as the machine's events. */
export function ProloguePart() {
  const { eventOptions, allEvents } = useCase(draftNames)
  const { prologue } = useDetails(formWords)
  const names = useDraftNames()
  const start = useAt('/startDate')
  return (
    <Fold title={makeText.prologue} lead={makeText.prologueLead(prologue.examples)} paths={['/prologue']}>
      <RowsField path="/prologue" what="event" blank={() => ({ event: prologue.event, date: start, note: '' })}>
        {(path, at) => (
          <>
            <div className={classes.grid}>
              <SelectField path={`${path}/event`} label={`Event ${at + 1}`} options={eventOptions(allEvents, names)} />
              <DateField path={`${path}/date`} label="On" />
            </div>
            <TextField path={`${path}/note`} label="In words" />
          </>
        )}
      </RowsField>
    </Fold>
  )
}

const grades = [
  { value: 'A', label: 'A: official, or the outlet itself' },
  { value: 'B', label: 'B: wire or press copy' },
  { value: 'C', label: 'C: low authority' },
]

/** The sources by their names in the file. */
export function SourcesPart() {
  const sources = (useAt('/sources') ?? {}) as Readonly<Record<string, unknown>>
  return (
    <Fold title={makeText.sources} lead={makeText.sourcesLead} paths={['/sources']}>
      {Object.keys(sources).map((id) => (
        <Fold key={id} isSmall title={`${id}: ${publisherOf(sources[id])}`} paths={[`/sources/${id}`]}>
          <div className={classes.grid}>
            <TextField path={`/sources/${id}/publisher`} label="Publisher" />
            <SelectField path={`/sources/${id}/quality`} label="Grade" options={grades} />
          </div>
          <TextField path={`/sources/${id}/title`} label="Title" />
          <TextField path={`/sources/${id}/url`} label="Address" />
        </Fold>
      ))}
    </Fold>
  )
}

const publisherOf = (source: unknown): string =>
  typeof source === 'object' && source !== null && 'publisher' in source ? String(source.publisher) : ''
