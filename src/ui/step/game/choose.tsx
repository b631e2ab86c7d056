import { Button } from '@mantine/core'
import { useState } from 'react'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import { numbersOf } from '@/simulation/negotiation-chain'
import type { Stop } from '@/simulation/seat/types'
import { weekTree } from '@/simulation/step'
import { shown } from '@/ui/engine/use-keyed'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase, useDetails, useScenario } from '@/ui/state/case'
import { useStep } from '../step-context'
import { thisWeekWords } from '../week/week-words'
import { BatnaGuess } from './batna-guess'
import { chanceOfEvent } from './chance-of-event'
import classes from './game.module.css'
import { type ChanceIn, gameText, gameWords, points } from './game-words'
import { Ladder } from './ladder'
import { Option } from './option'
import type { Game } from './use-game'

/** A decision that is due: what stands, the ladder, and what can be chosen. No value before the choice, unless there is a coach. */
export function Choose({ game, stop }: { readonly game: Game; readonly stop: Stop }) {
  const { place, worths, go, set } = game
  const { seat, isCoached, guess } = place
  const { isAgreeing, seatName } = useDetails(gameWords)
  const [chosen, setChosen] = useState<string>()
  const [isTooEarly, setIsTooEarly] = useState(false)
  const known = shown(worths)
  const isCurrent = worths.status === 'current'
  const due = isCurrent ? known?.due : undefined
  const events = stop.options.find(({ party }) => party === seat)?.events ?? []
  const isGuessDue = !isCoached && guess === undefined && events.some((event) => isAgreeing(seat, event))
  const isNeverTold = isCoached || guess !== undefined
  const facts = useOptionWords(game, stop)
  const decide = () => {
    if (chosen === undefined) return setIsTooEarly(true)
    go({ decisions: [...place.decisions, chosen], isDue: false })
  }
  const name = chosen === undefined ? undefined : facts.nameOf(chosen)
  return (
    <div className={classes.choose}>
      <p className={classes.who}>
        <span>
          <PartyBadge party={seat} /> <strong>{gameText.are(seatName(seat))}</strong>
        </span>
        <span className="so-faint">{gameText.decision(stop.index + 1, stop.week)}</span>
      </p>
      <StopHeadline game={game} stop={stop} />
      <section aria-label={gameText.ladder}>
        {known !== undefined && <Ladder scale={known.scale} neverSign={isNeverTold ? due?.neverSign : undefined} />}
        {isNeverTold && due?.neverSign !== undefined && (
          <p className="so-faint">
            {gameText.neverIs(points(due.neverSign))} {typeof guess === 'number' && gameText.guessed(guess)}
          </p>
        )}
      </section>
      {isGuessDue ? (
        <BatnaGuess onGuess={(said) => set({ guess: said, isDue: true })} />
      ) : (
        <>
          <fieldset className={classes.options}>
            <legend className="so-hidden">{gameText.choose}</legend>
            {events.map((event, at) => (
              <Option
                key={event}
                digit={at + 1}
                name={facts.nameOf(event)}
                facts={facts.factsOf(event)}
                worth={isCoached ? due?.options.find((one) => one.event === event)?.worth : undefined}
                isChosen={event === chosen}
                onChoose={() => {
                  setChosen(event)
                  setIsTooEarly(false)
                }}
              />
            ))}
          </fieldset>
          <div className={classes.stuck} id="controls" tabIndex={-1}>
            <p role="alert" className={isTooEarly ? 'so-warn' : 'so-hidden'}>
              {isTooEarly && gameText.first}
            </p>
            <Button variant="filled" size="md" onClick={decide} data-game-next>
              {name ?? gameText.first}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** The headline of a stop, and in two sentences what else stands. */
function StopHeadline({ game, stop }: { readonly game: Game; readonly stop: Stop }) {
  const { negotiation, scenario } = useCase()
  const { headlineOf } = useCase(thisWeekWords)
  const { situationOf } = useDetails(gameWords)
  const { plan, recipe } = useStep()
  const { changes, edits, horizonWeeks } = recipe
  const { view } = stop.before
  const told = situationOf(view, game.place.seat)
  const asked = stop.events.at(-1)
  const next =
    negotiation.deadline === undefined || !plan.hasDeadline(view)
      ? undefined
      : deadlinesOf(negotiation, editedCase(scenario, edits), changes, horizonWeeks).find(
          ({ week }) => week >= stop.week,
        )
  const headline = asked === undefined ? (told?.headline ?? '') : gameText.answer(headlineOf(asked))
  const lines = [...(asked === undefined ? [] : [told?.headline ?? '']), ...(told?.lines ?? [])]
  return (
    <>
      <h1 id="answer" tabIndex={-1} className={classes.question}>
        {headline}
      </h1>
      <p className={classes.situation}>
        {lines.join(' ')} {next !== undefined && gameText.deadline(next.week - stop.week, plan.deadlineOf(view))}
      </p>
    </>
  )
}

/** The names of a stop's options and the facts told of them: never a value, never a rank. */
function useOptionWords({ place }: Game, stop: Stop) {
  const { scenario } = useCase()
  const { actName, actFacts } = useDetails(gameWords)
  const { playable, recipe } = useStep()
  const { changes, edits, horizonWeeks } = recipe
  const edited = editedCase(scenario, edits)
  const { view, snapshot } = stop.before
  const numbers = numbersOf(playable, edited, changes)
  const { buyers } = useScenario()
  const evidenceOf = (buyer: string): string => buyers[buyer]?.evidence ?? ''
  const tree = weekTree(playable, edited, changes, horizonWeeks, snapshot, stop.week)
  const chanceIn: ChanceIn = (event) => chanceOfEvent(tree, event)
  return {
    nameOf: (event: string) => actName(event, place.seat, view),
    factsOf: (event: string) => actFacts(event, place.seat, view, { chanceIn, numbers, evidenceOf }),
  }
}
