import { useEffect } from 'react'
import type { Party } from '@/machines/event-record'
import { shown } from '@/ui/engine/use-keyed'
import { useCase, useDetails } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { Brief } from './brief'
import { Choose } from './choose'
import { Consequences } from './consequences'
import { Debrief } from './debrief'
import classes from './game.module.css'
import { gameText, gameWords } from './game-words'
import { type Game, useGame } from './use-game'
import { useGameKeys } from './use-game-keys'

/** A seat played for points: the brief, a decision, what came of it, the next one, and how it was played. */
export function SeatGame({ seat }: { readonly seat: Party }) {
  const game = useGame(seat)
  const { goTo } = useCase(pageState)
  const { place, table, bad } = game
  const stage = `${seat} ${place.run} ${table.taken.length} ${place.isDue}`
  useGameKeys()
  useFocusOnHeadline(stage)
  return (
    <div className={classes.game}>
      <p className={classes.top}>
        <button
          type="button"
          className="so-link"
          onClick={() => goTo('step', { section: 'seat', options: { run: String(place.run) } })}
        >
          {gameText.leave}
        </button>
      </p>
      {bad !== undefined && <BadDecision event={bad} />}
      <Stage key={stage} game={game} />
    </div>
  )
}

function BadDecision({ event }: { readonly event: string }) {
  const { claimWords } = useDetails(gameWords)
  return (
    <p role="alert" className="so-warn">
      {gameText.bad(claimWords(event))}
    </p>
  )
}

function Stage({ game }: { readonly game: Game }) {
  const { place, table, worths, go, set } = game
  if (place.isDue && table.status === 'due') return <Choose game={game} stop={table.stop} />
  if (place.isDue && table.status === 'ended') return <Debrief game={game} end={table.end} />
  const last = table.taken.at(-1)
  if (last !== undefined) return <Consequences game={game} stop={last} />
  return (
    <Brief
      place={place}
      scale={shown(worths)?.scale}
      onCoach={(isCoached) => set({ isCoached })}
      onTake={() => go({ isDue: true })}
    />
  )
}

/** What a press leads to is a new headline: the focus goes there, so that it is read first. */
function useFocusOnHeadline(stage: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage says that something new is told.
  useEffect(() => {
    document.getElementById('answer')?.focus({ preventScroll: true })
  }, [stage])
}
