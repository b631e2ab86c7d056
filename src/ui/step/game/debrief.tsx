import { Button } from '@mantine/core'
import type { RunEnd } from '@/simulation/step'
import { typographic } from '@/ui/shared/format'
import { MarkShape } from '@/ui/shared/mark-shape'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase, useDetails } from '@/ui/state/case'
import { useGuess } from '@/ui/state/guesses'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import { endWords } from '../end/end-words'
import { gameCodes } from './code-of-game'
import classes from './debrief.module.css'
import { debriefWords } from './debrief-words'
import { DecisionRows } from './decision-rows'
import { ExpectationLine } from './expectation-line'
import { difference, gameText, gameWords, points } from './game-words'
import { ResultCard } from './result-card'
import { ScoreScale } from './score-scale'
import type { Game } from './use-game'

/** How a seat was played: a score with the luck left out, three sentences, the ending, and every decision. */
export function Debrief({ game, end }: { readonly game: Game; readonly end: RunEnd }) {
  const { place, worths, go } = game
  const { seat } = place
  const { lesson, seats, seatName } = useDetails(gameWords)
  const { sentencesOf, report } = useDetails(debriefWords)
  const { codeOf } = useDetails(gameCodes)
  const recipe = useRecipe()
  const { guess } = useGuess()
  const { endSentence } = useCase(endWords)
  const { currentLink, goTo } = useCase(pageState)
  const review = worths.status === 'current' ? worths.value.review : undefined
  const at = seats.findIndex(({ party }) => party === seat)
  const beside = seats[(at + 1) % seats.length]
  const anew = { decisions: [], isDue: false, isReplayed: false, guess: undefined }
  const who = gameText.were(seatName(seat))
  return (
    <div className={classes.debrief}>
      <div className={classes.left}>
        <h1 id="answer" tabIndex={-1} className={classes.who}>
          <PartyBadge party={seat} /> {who}
        </h1>
        {review === undefined ? (
          <p role="status">
            {worths.status === 'failed' ? `${gameText.failed} ${typographic(worths.message)}` : gameText.waiting}
          </p>
        ) : (
          <ScoreScale score={review.score} />
        )}
        <section className={`so-card ${classes.ending}`} aria-label={gameText.ending}>
          <h2>
            <MarkShape group={end.group} size={18} /> {endSentence(end)}
          </h2>
          {review !== undefined && <p>{splitSentence(review)}</p>}
        </section>
        {review !== undefined && (
          <ResultCard
            code={codeOf({ place, review, end, recipe, guess: guess?.skipped === false ? guess.n : undefined })}
            report={(code) =>
              report(review, seat, who, `${endSentence(end)} ${splitSentence(review)}`, [code, currentLink()])
            }
          />
        )}
      </div>
      <div className={classes.right}>
        {review !== undefined && (
          <>
            <div className={classes.sentences}>
              {sentencesOf(review, seat).map(({ head, says }) => (
                <p key={head}>
                  <strong>{head}</strong> {says}
                </p>
              ))}
            </div>
            <ExpectationLine review={review} />
          </>
        )}
        <div className={classes.buttons} id="controls" tabIndex={-1}>
          <Button variant="filled" onClick={() => go({ ...anew, isDue: true, isReplayed: true })} data-game-next>
            {gameText.again}
          </Button>
          <Button onClick={() => go({ ...anew, run: place.run + 1 })}>{gameText.another}</Button>
          {beside !== undefined && beside.party !== seat && (
            <Button onClick={() => go({ ...anew, seat: beside.party })}>
              {gameText.beside(seatName(beside.party))}
            </Button>
          )}
        </div>
        {review !== undefined && <DecisionRows review={review} seat={seat} />}
        <p className="so-faint">
          {gameText.think}{' '}
          {lesson !== undefined && (
            <button
              type="button"
              className="so-link"
              onClick={() => goTo('learn', { section: 'lessons', options: { at: `l${lesson}` } })}
            >
              {gameText.lesson(lesson)}
            </button>
          )}
        </p>
      </div>
    </div>
  )
}

type Split = { readonly start: number; readonly points: number; readonly lost: number; readonly luck: number }

/** Rounded so that what is said adds up: the luck is what the rest leaves. */
export function splitSentence({ start, points: end, lost }: Split): string {
  const [from, to, decisions] = [Math.round(start), Math.round(end), Math.round(-lost)]
  return `${gameText.ended(points(end))} ${gameText.split(points(start), difference(decisions), difference(to - from - decisions))}`
}
