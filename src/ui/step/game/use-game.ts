import { useMemo, useState } from 'react'
import type { Party } from '@/machines/event-record'
import { editedCase } from '@/simulation/edited-case'
import { createSeatPlayer } from '@/simulation/seat'
import type { SeatTable } from '@/simulation/seat/types'
import { engineClients } from '@/ui/engine/clients'
import type { Reply } from '@/ui/engine/protocol'
import { exactKey, seededKey } from '@/ui/engine/recipe-key'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { useCase, useDetails } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { useStep } from '../step-context'
import { type GamePlace, gamePlaceOf, optionsOfGame } from './game-place'
import { gameWords } from './game-words'

export type PlayedTable = Exclude<SeatTable, { status: 'bad' }>
export type GameWorths = Reply<'seatGame'>

export type Game = {
  readonly place: GamePlace
  readonly table: PlayedTable
  /** A decision of the link that cannot be made; the game stops before it. */
  readonly bad: string | undefined
  readonly worths: Keyed<GameWorths>
  /** Goes to another stage of the game; Back returns. */
  readonly go: (patch: Partial<GamePlace>) => void
  /** Sets something of the present stage. */
  readonly set: (patch: Partial<GamePlace>) => void
}

/** The game that the link is about: played again from its decisions, and what they were worth. */
export function useGame(seat: Party): Game {
  const { scenario } = useCase()
  const { seats } = useDetails(gameWords)
  const { exactClient } = useCase(engineClients)
  const { goTo, setOptions } = useCase(pageState)
  const { playable, recipe } = useStep()
  const options = usePlace()
  const place = useMemo(() => gamePlaceOf(options, seat), [options, seat])
  const [play] = useState(createSeatPlayer)
  const { run, decisions } = place
  const { changes, edits, horizonWeeks, seed } = recipe
  const key = `${seededKey(recipe)} ${exactKey(recipe)} ${seat} ${run} ${decisions.join()}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the recipe and the game, which are made anew each time.
  const { table, bad } = useMemo(() => {
    const edited = editedCase(scenario, edits)
    const played = (count: number): SeatTable => {
      const made = decisions.slice(0, count).map((event) => ({ party: seat, event }))
      const game = { seed, run, seats: [seat] as const, decisions: made }
      return play(playable, edited, changes, horizonWeeks, seats, game)
    }
    for (let count = decisions.length; ; count--) {
      const tried = played(count)
      if (tried.status !== 'bad') return { table: tried, bad: decisions[count] }
    }
  }, [key, play, playable])

  const worths = useKeyed(key, (signal) => {
    const { timeline, taken } = table
    const due = table.status === 'due' ? table.stop : undefined
    return exactClient.ask('seatGame', { recipe, seat, timeline, taken, due }, signal)
  })
  const patched = (patch: Partial<GamePlace>) => optionsOfGame({ ...place, decisions: madeIn(table), ...patch })
  return {
    place,
    table,
    bad,
    worths,
    go: (patch) => {
      goTo('step', { section: 'seat', options: patched(patch) })
      window.scrollTo(0, 0)
    },
    set: (patch) => {
      const gone = { ch: undefined, due: undefined, coach: undefined, again: undefined, say: undefined }
      setOptions({ ...gone, ...patched(patch) })
    },
  }
}

/** What was chosen so far. */
const madeIn = ({ taken }: PlayedTable): readonly string[] =>
  taken.flatMap(({ chosen }) => chosen.map(({ event }) => event))
