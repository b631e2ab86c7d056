import { Button } from '@mantine/core'
import { editedCase } from '@/simulation/edited-case'
import type { TakenStop } from '@/simulation/seat/types'
import { weekTree } from '@/simulation/step'
import { shown } from '@/ui/engine/use-keyed'
import { typographic } from '@/ui/shared/format'
import { MarkShape } from '@/ui/shared/mark-shape'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase, useDetails } from '@/ui/state/case'
import { endWords } from '../end/end-words'
import { useStep } from '../step-context'
import { countInHundred, thisWeekWords } from '../week/week-words'
import { chosenBy, type Happened, othersAfter } from './came-of'
import { chanceOfEvent } from './chance-of-event'
import classes from './game.module.css'
import { gameText, gameWords } from './game-words'
import type { Game } from './use-game'
import { WorthCard } from './worth-card'

/** What came of the last decision, and what each option of it had been worth. */
export function Consequences({ game, stop }: { readonly game: Game; readonly stop: TakenStop }) {
  const { place, table, worths, go } = game
  const { seat } = place
  const { negotiation } = useCase()
  const { headlineOf } = useCase(thisWeekWords)
  const { endSentence } = useCase(endWords)
  const { actName, seatName, cameOf, tooLate } = useDetails(gameWords)
  const { rows, foremost } = othersAfter(negotiation, stop)
  const chosen = chosenBy(stop, seat)
  const name = actName(chosen?.event ?? '', seat, stop.before.view)
  const reviewed = worths.status === 'current' ? shown(worths)?.review : undefined
  const last = reviewed?.stops.at(-1)
  const now = (worths.status === 'current' && (worths.value.due?.best ?? worths.value.review.points)) || undefined
  const isOver = table.status === 'ended'
  return (
    <div className={classes.after}>
      <div className={classes.afterTold}>
        <p className={classes.who}>
          <span>
            <PartyBadge party={seat} /> <strong>{gameText.are(seatName(seat))}</strong>{' '}
            <span className="so-faint">{gameText.chose(stop.week, name)}</span>
          </span>
        </p>
        <h1 id="answer" tabIndex={-1} className={classes.headline}>
          {chosen?.foiledBy === undefined ? cameOf(name, foremost?.event) : tooLate(chosen.foiledBy.event)}
        </h1>
        <h2 className={classes.small}>{gameText.others}</h2>
        <ol className={classes.others}>
          {stop.passage.quiet > 0 && <li className="so-faint">{gameText.quiet(stop.passage.quiet)}</li>}
          {rows.map(({ week, event, party }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are in the order of what happened.
            <li key={at}>
              <span className={classes.week}>week {week}</span>
              <PartyBadge party={party} />
              <span>{headlineOf(event)}.</span>
            </li>
          ))}
          {table.status === 'ended' && (
            <li>
              <span className={classes.week}>week {table.end.week}</span>
              <MarkShape group={table.end.group} size={18} />
              <strong>{endSentence(table.end)}</strong>
            </li>
          )}
        </ol>
        {foremost !== undefined && <Risk game={game} event={foremost} />}
        <div className={classes.stuck} id="controls" tabIndex={-1}>
          <Button variant="filled" size="md" onClick={() => go({ isDue: true })} data-game-next>
            {isOver ? gameText.toEnd : gameText.next}
          </Button>
        </div>
      </div>
      <section className={`so-card ${classes.worth}`} aria-labelledby="worth-title">
        <h2 id="worth-title">{gameText.worth}</h2>
        {worths.status === 'failed' ? (
          <p role="status">
            {gameText.failed} {typographic(worths.message)}
          </p>
        ) : last === undefined ? (
          <p role="status">{gameText.waiting}</p>
        ) : (
          <WorthCard seat={seat} reviewed={last} now={now} />
        )}
      </section>
    </div>
  )
}

/** How likely what the others did was in the week it came. */
function Risk({ game, event }: { readonly game: Game; readonly event: Happened }) {
  const { scenario } = useCase()
  const { claimWords } = useDetails(gameWords)
  const { playable, recipe } = useStep()
  const { changes, edits, horizonWeeks } = recipe
  const played = game.table.timeline.weeks.find(({ week }) => week === event.week)
  if (played === undefined) return null
  const tree = weekTree(
    playable,
    editedCase(scenario, edits),
    changes,
    horizonWeeks,
    played.before.snapshot,
    event.week,
  )
  const chance = chanceOfEvent(tree, event.event)
  if (chance <= 0) return null
  return (
    <p className={classes.risk}>
      <strong>{gameText.answered}</strong> {gameText.risk(claimWords(event.event), event.week, countInHundred(chance))}
    </p>
  )
}
