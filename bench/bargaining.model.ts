import { assign, setup } from 'xstate'
import { type ChainModel, chance, compileGraph, fillChain } from '@/engine'

/**
 * A bench chain without quiet weeks: 35 rounds of bargaining over a gap and a mood, at most seven moves a state, every one
 * a headline. A parallel statechart like the negotiation: three regions hear every event, and a guard closes the talks.
 * Not a model of anything: it measures the sampler where nothing can be skipped.
 */
const ROUNDS = 35
const GAPS = 21
const MOODS = 7
type View = { readonly round: number; readonly gap: number; readonly mood: number }

const moves = {
  hold: { gap: 0, mood: 0 },
  widen: { gap: 1, mood: 0 },
  narrow: { gap: -1, mood: 0 },
  warm: { gap: 0, mood: 1 },
  cool: { gap: 0, mood: -1 },
  press: { gap: -2, mood: -1 },
  please: { gap: 1, mood: 1 },
} as const
type Move = keyof typeof moves
const names = Object.keys(moves) as Move[]

/** A row of states, one per level; every event moves along it by its step and stops at the ends. */
const scale = (prefix: string, size: number, stepOf: (move: Move) => number) => {
  const level = (value: number) => `${prefix}${Math.max(0, Math.min(size - 1, value))}`
  const statesOf = (at: number) => ({
    on: Object.fromEntries(
      names.map((move) => [move, { target: level(at + stepOf(move)), reenter: true, guard: 'isOpen' }]),
    ),
  })
  return Object.fromEntries(Array.from({ length: size }, (_, at) => [level(at), statesOf(at)]))
}

const bargaining = setup({
  types: { context: {} as { readonly round: number }, events: {} as { type: Move } },
  guards: { isOpen: ({ context }) => context.round < ROUNDS },
  actions: { count: assign({ round: ({ context }) => context.round + 1 }) },
}).createMachine({
  type: 'parallel',
  context: { round: 0 },
  states: {
    gap: { initial: 'gap10', states: scale('gap', GAPS, (move) => moves[move].gap) },
    mood: { initial: 'mood3', states: scale('mood', MOODS, (move) => moves[move].mood) },
    clock: { initial: 'open', states: { open: { on: { '*': { guard: 'isOpen', actions: 'count' } } } } },
  },
})

const levelOf = (state: unknown): number => Number(String(state).replace(/^\D+/, ''))

export const bargainingModel: ChainModel<View> = {
  version: 'bench',
  machine: bargaining,
  events: names,
  outcomes: [
    { id: 'agreed', group: 'sold' },
    { id: 'failed', group: 'unresolved' },
  ],
  counters: [],
  view: ({ value, context }) => ({ round: context.round, gap: levelOf(value.gap), mood: levelOf(value.mood) }),
  key: ({ round, gap, mood }) => (round * GAPS + gap) * MOODS + mood,
  isAnswer: () => false,
  outcome: ({ gap }) => (gap === 0 ? 'agreed' : 'failed'),
  ending: ({ round, gap }) => (round < ROUNDS ? undefined : gap === 0 ? 'agreed' : 'failed'),
  weekKinds: ['round'],
  questions: [{ id: 'move', rows: () => names.map((event) => ({ event, factors: [chance(event)] })) }],
  scheduling: 'replaces',
  scheduledOnly: [],
  answers: () => [],
}

// Sixteenths: they add up to exactly 1, so no state has a quiet week.
const numbers = {
  hold: 4 / 16,
  widen: 2 / 16,
  narrow: 3 / 16,
  warm: 2 / 16,
  cool: 2 / 16,
  press: 1 / 16,
  please: 2 / 16,
}

export const bargainingGraph = compileGraph(bargainingModel)
export const bargainingChain = fillChain(
  bargainingGraph,
  numbers,
  Array.from({ length: ROUNDS + 1 }, () => ({ kind: 0 })),
  0,
)
