import { useId, useState } from 'react'
import { addDays, dayNumber, weekOfDate } from '@/scenarios/calendar-date'
import { entryOf } from '@/scenarios/entry-of'
import { in100 } from '@/simulation/history/in-100'
import { historyUpTo, knownCalendar } from '@/simulation/history/known-on'
import type { ToldHistory } from '@/simulation/history/told-history'
import { engineClients } from '@/ui/engine/clients'
import { shown } from '@/ui/engine/use-keyed'
import { useNewest } from '@/ui/engine/use-newest'
import { longDate } from '@/ui/shared/dates'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import kit from '../kit.module.css'
import { InformedNumbers } from '../past/informed-numbers'
import { pastText } from '../past/past-words'
import { usePast } from '../past/real-history'
import { EndingsLine } from './endings-line'
import classes from './happened.module.css'
import { type HappenedPlace, happenedPlace } from './happened-place'
import { dateText, happenedWords } from './happened-words'
import { HiddenThings } from './hidden-things'
import { PastFigure } from './past-figure'

type DateViewProps = { readonly told: ToldHistory; readonly place: HappenedPlace }

/** The forecast as it would have been made on a day: events up to it, the calendar announced by it, and nothing later. */
export function DateView({ told, place: { date, group } }: DateViewProps) {
  const { history, pastCase, recipe } = usePast()
  const { forecastSentence } = usePast(happenedWords)
  const { exactClient } = useCase(engineClients)
  const forecast = useNewest(date, (signal) => exactClient.ask('pastForecast', { recipe, date }, signal))
  const made = shown(forecast)
  const isCurrent = forecast.status === 'current'
  const cursor = isCurrent
    ? { week: weekOfDate(pastCase.startDate, date), label: in100(entryOf(forecast.value.groups, group)) }
    : undefined
  return (
    <div className={`so-stack ${kit.stack}`}>
      <DayField date={date} />
      <PastFigure told={told} group={group} until={date} cursor={cursor} />
      <section className={`${kit.card} ${classes.card}`} aria-label={dateText.title(date)}>
        <h3>{dateText.title(date)}</h3>
        {forecast.status === 'failed' && (
          <p className={kit.failed} role="alert">
            {pastText.failed} {forecast.message}
          </p>
        )}
        {made !== undefined && (
          <div data-stale={!isCurrent || undefined} className={`so-grid ${classes.said}`}>
            <p role="status">
              <strong>{isCurrent ? forecastSentence(made, group, told.settledOn) : pastText.working}</strong>
            </p>
            <EndingsLine forecast={made} />
            <HiddenThings forecast={made} group={group} />
          </div>
        )}
        <Known date={date} />
        <InformedNumbers moment={{ date, headlines: historyUpTo(history, date).headlines.length }} group={group} />
      </section>
    </div>
  )
}

/** A day as a field and as a slider; a bad one is named and the last good one stays. */
function DayField({ date }: { readonly date: string }) {
  const { firstDay, lastDay } = usePast()
  const { isWithin } = usePast(happenedPlace)
  const { badDay, dayHint } = usePast(happenedWords)
  const { setOptions } = useCase(pageState)
  const [bad, setBad] = useState<string>()
  const id = useId()
  const take = (text: string) => {
    setBad(isWithin(text) ? undefined : text)
    if (isWithin(text)) setOptions({ date: text })
  }
  return (
    <div className={classes.day}>
      <label className={`so-grid so-note ${kit.field}`}>
        {dateText.label}
        <input
          type="date"
          min={firstDay}
          max={lastDay}
          value={bad ?? date}
          aria-invalid={bad !== undefined || undefined}
          aria-describedby={id}
          onChange={(event) => take(event.currentTarget.value)}
        />
      </label>
      <input
        type="range"
        aria-label={dateText.slider}
        aria-valuetext={longDate(date)}
        min={0}
        max={dayNumber(lastDay) - dayNumber(firstDay)}
        value={dayNumber(date) - dayNumber(firstDay)}
        onChange={(event) => take(addDays(firstDay, Number(event.currentTarget.value)))}
      />
      <p id={id} className={bad === undefined ? kit.lead : kit.failed} role={bad === undefined ? undefined : 'alert'}>
        {bad === undefined ? dayHint : badDay(bad)}
      </p>
    </div>
  )
}

const LATEST = 3

function Known({ date }: { readonly date: string }) {
  const { negotiation } = useCase()
  const { history, pastCase } = usePast()
  const { headlines } = historyUpTo(history, date)
  const deadlines = knownCalendar(negotiation, pastCase, history, date).announced.map((entry) => entry.date)
  return (
    <div className={`so-grid ${classes.known}`}>
      <h4>{dateText.known}</h4>
      <p>{dateText.headlines(headlines.length)}</p>
      <ul className={kit.plain}>
        {headlines.slice(-LATEST).map(({ date: day, headline }) => (
          <li key={headline}>
            {longDate(day)}: {headline}
          </li>
        ))}
      </ul>
      <p>{dateText.deadlines(deadlines)}</p>
      <p>{dateText.later(history.headlines.length - headlines.length)}</p>
    </div>
  )
}
