import { Fragment, useState } from 'react'
import { partyOf, type StepWeek, type Timeline, toldOrder } from '@/simulation/step'
import { shown } from '@/ui/engine/use-keyed'
import { weekSpan } from '@/ui/shared/dates'
import { MarkShape } from '@/ui/shared/mark-shape'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import { endWords } from '../end/end-words'
import { OutcomeLine } from '../line/outcome-line'
import { type Line, useOutcomeLine } from '../line/use-outcome-line'
import { useStep } from '../step-context'
import { toldOnce } from '../told-once'
import { thisWeekWords } from '../week/week-words'
import { historiesText as text } from './histories-words'
import { type PairRow, pairRows } from './pair-rows'
import classes from './two-histories.module.css'
import type { HistoryPair } from './use-pair'

type PairProps = { readonly pair: HistoryPair; readonly line: Line | undefined }

/** The outcome lines of two histories on one axis of time, and both week by week; `line` is that of A. */
export function Pair({ pair, line }: PairProps) {
  const { a: left, b: right, parting, names } = pair
  const { recipe } = useStep()
  const rightLine = shown(useOutcomeLine(recipe, right, 'lineBeside'))
  const [withAll, setWithAll] = useState(false)
  return (
    <section className={`so-card ${classes.card}`} aria-label={text.lines}>
      <WholeLine timeline={left} line={line} name={`${text.short[0]}: ${names[0]}`} parting={parting} />
      <WholeLine timeline={right} line={rightLine} name={`${text.short[1]}: ${names[1]}`} parting={parting} />
      <div className={`so-row ${classes.tools}`}>
        <h3>{text.table}</h3>
        <label>
          <input type="checkbox" checked={withAll} onChange={(event) => setWithAll(event.target.checked)} /> {text.all}
        </label>
      </div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">{text.left}</th>
            <th scope="col">{text.right}</th>
          </tr>
        </thead>
        <tbody>
          {pairRows(left, right, withAll).map((row) => (
            <Fragment key={row.kind === 'week' ? row.week : `same ${row.from}`}>
              {row.kind === 'week' && row.isFirstDifference && (
                <tr className={classes.mark}>
                  <td colSpan={3}>{text.firstDifference}</td>
                </tr>
              )}
              <Row row={row} />
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">End</th>
            <td data-history={text.short[0]}>
              <End timeline={left} />
            </td>
            <td data-history={text.short[1]}>
              <End timeline={right} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

type WholeLineProps = {
  readonly timeline: Timeline
  readonly line: Line | undefined
  readonly name: string
  readonly parting: number | undefined
}

function WholeLine({ timeline, line, name, parting }: WholeLineProps) {
  if (line === undefined) return <div className={classes.noLine} />
  return <OutcomeLine line={line} upTo={timeline.weeks.length} title={name} parting={parting} />
}

function Row({ row }: { readonly row: PairRow }) {
  const { scenario } = useCase()
  if (row.kind === 'same') {
    return (
      <tr>
        <th scope="row">{row.from === row.to ? row.from : `${row.from}–${row.to}`}</th>
        <td colSpan={2} className={classes.none}>
          {text.folded(row.headlines)}
        </td>
      </tr>
    )
  }
  const { week, left, right, isFirstDifference } = row
  return (
    <tr data-first={isFirstDifference || undefined}>
      <th scope="row" title={weekSpan(scenario.startDate, week)}>
        {week}
      </th>
      <td data-history={text.short[0]}>
        <Week week={left} />
      </td>
      <td data-history={text.short[1]}>
        <Week week={right} />
      </td>
    </tr>
  )
}

function Week({ week }: { readonly week: StepWeek | undefined }) {
  const { negotiation } = useCase()
  const { headlineOf } = useCase(thisWeekWords)
  if (week === undefined) return <span className={classes.none}>{text.over}</span>
  if (week.events.length === 0) return <span className={classes.none}>{text.quiet}</span>
  return toldOrder(negotiation, week.steps).flatMap(({ slot, events, chosen }) =>
    toldOnce(events).map((event) => (
      <span key={`${slot} ${event}`} className={classes.event}>
        <PartyBadge party={partyOf(negotiation, event)} />
        <span>
          {headlineOf(event)}
          {chosen[events.indexOf(event)] === true && <span className={classes.none}> · {text.chosen}</span>}
        </span>
      </span>
    )),
  )
}

function End({ timeline }: { readonly timeline: Timeline }) {
  const { endSentence } = useCase(endWords)
  if (timeline.status !== 'ended') return <span className={classes.none}>{text.open}</span>
  return (
    <div className={classes.end}>
      <MarkShape group={timeline.end.group} size={18} />
      <strong>{endSentence(timeline.end)}</strong>
    </div>
  )
}
