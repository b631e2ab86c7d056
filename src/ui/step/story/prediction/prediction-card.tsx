import { Button } from '@mantine/core'
import { PartyBadge } from '@/ui/shared/party-badge'
import { runWords } from '@/ui/shared/run-words'
import { useCase } from '@/ui/state/case'
import { countInHundred } from '../../week/week-words'
import classes from './prediction-card.module.css'
import { outcomeWords, predictionText } from './prediction-words'
import type { Prediction } from './predictions'
import { useTally } from './tally'
import { askAgain, type PredictionState, stopAsking } from './use-prediction'

type PredictionCardProps = {
  readonly prediction: PredictionState
  /** An answer was needed, and none was given. */
  readonly isMissed: boolean
  readonly onSkip: () => void
}

/** What makes the next headline? And, once it has come, what became of the answer, in the same place. */
export function PredictionCard({ prediction, isMissed, onSkip }: PredictionCardProps) {
  const { asked, last, isOff } = prediction
  if (asked !== undefined) return <Question asked={asked} prediction={prediction} isMissed={isMissed} onSkip={onSkip} />
  if (last !== undefined) return <Result last={last} groups={prediction.groups} />
  if (!isOff) return null
  return (
    <button type="button" className={`so-link so-note ${classes.ask}`} onClick={askAgain}>
      {predictionText.askAgain}
    </button>
  )
}

type QuestionProps = PredictionCardProps & { readonly asked: NonNullable<PredictionState['asked']> }

/** No chance of an answer stands here, nor anywhere else, until it is given. */
function Question({ asked, prediction, isMissed, onSkip }: QuestionProps) {
  const { inWords } = useCase(runWords)
  const { answer, choose } = prediction
  return (
    <section className={`so-card ${classes.card}`} aria-labelledby="guess-title">
      <h2 id="guess-title">{predictionText.title}</h2>
      <p className="so-quiet">{predictionText.lead}</p>
      <ul className={classes.answers}>
        {asked.map(({ id, party, name, says }, index) => (
          <li key={id}>
            <button
              type="button"
              className={classes.answer}
              aria-pressed={answer === id}
              aria-keyshortcuts={String(index + 1)}
              data-story-option
              onClick={() => choose(id)}
            >
              <span className={classes.key} aria-hidden="true">
                {index + 1}
              </span>
              {party !== undefined && <PartyBadge party={party} />}
              <span className={classes.what}>
                <b>{inWords(name)}</b>
                <span className="so-note">{inWords(says)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={classes.missed}>
        {isMissed && answer === undefined && predictionText.first}
      </p>
      <div className={classes.foot}>
        <Button onClick={onSkip}>{predictionText.skip}</Button>
        <button type="button" className={`so-link so-note ${classes.stop}`} onClick={stopAsking}>
          {predictionText.stop}
        </button>
      </div>
    </section>
  )
}

type ResultProps = { readonly last: Prediction; readonly groups: PredictionState['groups'] }

/** What became of the last answer, and of all of them. */
function Result({ last: { guess, came, odds }, groups }: ResultProps) {
  const { inWords } = useCase(runWords)
  const nameOf = (group: string) => inWords(groups.find(({ id }) => id === group)?.name ?? '')
  if (guess === undefined) return null
  const rows = [
    ...groups.map(({ id }) => ({ name: nameOf(id), chance: odds.chances[id] ?? 0 })),
    { name: predictionText.none, chance: odds.none },
  ]
  return (
    <section className={classes.result} role="status">
      <p>
        <strong>{outcomeWords(nameOf(guess), came && nameOf(came))}</strong>{' '}
        {predictionText.gave(countInHundred(odds.chances[guess] ?? 0))}
      </p>
      <details>
        <summary>{predictionText.all}</summary>
        <dl>
          {rows
            .filter(({ chance }) => chance > 0)
            .map(({ name, chance }) => (
              <div key={name} className="so-apart">
                <dt>{name}</dt>
                <dd>{countInHundred(chance)}</dd>
              </div>
            ))}
        </dl>
      </details>
      <TallyLine />
    </section>
  )
}

/** "Guessed so far: 2 of 3 right; the model expects 1.4 of 3." Nothing before the first answer. */
export function TallyLine() {
  const { asked, right, expected } = useTally()
  return asked === 0 ? null : <p className="so-note">{predictionText.tally(right, asked, expected.toFixed(1))}</p>
}
