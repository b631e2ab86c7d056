import { typographic } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'
import type { Move } from '../moves-of'
import { toldOnce } from '../told-once'
import { wholeInHundred } from '../week/week-words'
import type { Slot } from './slots'
import type { Standing } from './standing'

export const statechartWords = fromCase((open) => {
  const { events: eventMeta } = open.negotiation
  const { scenario } = open
  const { inWords } = runWords(open)

  const buyerOf = ({ buyer }: Slot) => (buyer === undefined ? undefined : scenario.buyers[buyer])

  /** What stands on a slot: the case's own name for a buyer, the machine's for anything else. */
  const labelOf = (slot: Slot): string => typographic(buyerOf(slot)?.short ?? inWords(slot.short))

  /** A slot's name out of its place: a threat needs its level. */
  const fullLabelOf = (slot: Slot): string => {
    const label = slot.full === undefined ? labelOf(slot) : inWords(slot.full)
    return slot.of === undefined ? label : `${slot.of} ${label.toLowerCase()}`
  }

  function aboutOf(slot: Slot): { readonly title: string; readonly text: string } {
    const buyer = buyerOf(slot)
    if (buyer !== undefined) return { title: typographic(buyer.name), text: typographic(buyer.about) }
    return { title: inWords(slot.headline), text: inWords(slot.explanation) }
  }
  const headlineOf = (event: string): string => inWords(eventMeta[event]?.headline ?? event)

  /** A move as one line: its headline, then the answers. */
  const moveText = (path: readonly string[]): string => toldOnce(path).map(headlineOf).join(' › ')

  /** How a slot stands, for one who does not see it. */
  function spokenOf(slot: Slot, { status, hasBeen, chance, isBeside }: Standing): string {
    const standing = [
      ...(status === 'now' ? [chartText.now] : []),
      ...(isBeside ? [chartText.beside] : []),
      ...(chance === undefined
        ? []
        : [`${chance.isStill ? 'may stay here after an event' : 'possible next week'}, ${movesText(chance.moves)}`]),
      ...(hasBeen ? [chartText.been] : []),
      ...(slot.kind === 'answer' ? [chartText.answer.toLowerCase()] : []),
    ]
    const name = slot.kind === 'aside' ? `${slot.group}: ${fullLabelOf(slot)}` : fullLabelOf(slot)
    return [name, ...standing].join(', ')
  }

  return { labelOf, fullLabelOf, aboutOf, moveText, spokenOf }
})

export const chartText = {
  chart: 'Statechart. Arrow keys move within it, Enter chooses what can happen next.',
  outline: 'The statechart in words',
  every: 'Show every arrow',
  now: 'now',
  been: 'been there',
  beside: 'B is here',
  choose: 'What should happen?',
  close: 'Close',
  answer: 'Decided within the week',
  own: 'your choice',
  orOwn: 'or you',
  next: (count: number) => (count === 0 ? 'none next' : `${count} next`),
}

/** "4 in 100"; what can happen is never 0, and what is not certain never 100. */
export const chanceText = (chance: number, count = Math.round(chance * 100)): string =>
  `${wholeInHundred({ chance, count })} in 100`

/** Moves to one place together: the chance of those that are drawn, and whether one's own choice leads there too. */
export function movesText(moves: readonly Move[]): string {
  const drawn = moves.filter(({ isOwn }) => isOwn !== true)
  if (drawn.length === 0) return chartText.own
  const chance = drawn.reduce((sum, move) => sum + move.chance, 0)
  const isCounted = drawn.every(({ count }) => count !== undefined)
  const count = drawn.reduce((sum, move) => sum + (move.count ?? 0), 0)
  const words = chanceText(chance, isCounted ? count : Math.round(chance * 100))
  return drawn.length === moves.length ? words : `${words} ${chartText.orOwn}`
}
