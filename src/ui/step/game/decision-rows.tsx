import type { Party } from '@/machines/event-record'
import type { SeatReview } from '@/simulation/seat/types'
import { useDetails } from '@/ui/state/case'
import classes from './debrief.module.css'
import { difference, gameText, gameWords, points } from './game-words'

/** Every decision with what it was worth and gave away, and the luck after it. */
export function DecisionRows({ review, seat }: { readonly review: SeatReview; readonly seat: Party }) {
  const { actName } = useDetails(gameWords)
  return (
    <details className={classes.rows}>
      <summary>{gameText.rows(review.stops.length)}</summary>
      <div className={classes.table}>
        <table>
          <thead>
            <tr>
              {gameText.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {review.stops.map(({ stop, worth, event, shortfall, luck }) => (
              <tr key={stop.index}>
                <td>{stop.week}</td>
                <th scope="row">{actName(event, seat, stop.before.view)}</th>
                <td>{points(worth.options.find((one) => one.event === event)?.worth ?? 0)}</td>
                <td>{points(worth.best)}</td>
                <td>{difference(shortfall)}</td>
                <td>{difference(luck)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
