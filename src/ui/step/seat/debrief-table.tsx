import type { Debrief } from '@/simulation/step/debrief'
import { signed } from '@/ui/shared/format'
import { useCase, useDetails } from '@/ui/state/case'
import { toldOnce } from '../told-once'
import { thisWeekWords } from '../week/week-words'
import { type DebriefRow, debriefShown } from './debrief-rows'
import classes from './seat.module.css'
import { payoff, seatWords } from './seat-words'

const scaled = (thousandths: number): string => payoff(thousandths / 1000)

const when = ({ first, last }: DebriefRow): string => (first === last ? `wk ${first}` : `wk ${first}–${last}`)

/** How the seat fared: payoff − starting value = choices + luck, entry by entry. */
export function DebriefTable({ debrief, isOpen }: { readonly debrief: Debrief; readonly isOpen: boolean }) {
  const { headlineOf } = useCase(thisWeekWords)
  const { debriefText } = useDetails(seatWords)
  if (debrief.entries.length === 0) return null
  const what = ({ kind, events }: DebriefRow): string =>
    events.length > 0
      ? toldOnce(events).map(headlineOf).join(', ')
      : kind === 'luck'
        ? debriefText.quiet
        : debriefText.waited
  const { start, end, choices, luck, rows } = debriefShown(debrief)
  return (
    <div className={classes.debrief}>
      <h3>{debriefText.title}</h3>
      <p>{debriefText.sentence(scaled(start), scaled(end), scaled(choices), scaled(luck))}</p>
      {isOpen && <p className={`so-faint ${classes.small}`}>{debriefText.open}</p>}
      <details open={!isOpen}>
        <summary>{debriefText.caption}</summary>
        <table>
          <thead>
            <tr>
              {debriefText.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are in the order of what happened.
              <tr key={index} data-kind={row.kind}>
                <td>{when(row)}</td>
                <td>{what(row)}</td>
                <td>{debriefText.kinds[row.kind]}</td>
                <td>{signed(row.shown)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {debriefText.sum}
              </th>
              <td>{signed(end - start)}</td>
            </tr>
          </tfoot>
        </table>
        <p className={`so-faint ${classes.small}`}>Changes in thousandths. {debriefText.note}</p>
      </details>
    </div>
  )
}
