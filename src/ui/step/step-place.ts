import type { Party } from '@/machines/event-record'
import type { Place } from '@/simulation/link/places'
import type { Choice } from '@/simulation/step'

/** Where the reader stands in Step: which run, how far, which branch of it, and whose seat is taken. */
export type StepPlace = {
  readonly run: number
  readonly week: number
  /** The first is the run as drawn, or as played from a seat. */
  readonly branches: readonly (readonly Choice[])[]
  readonly branch: number
  readonly seat: Seat | undefined
  /** The branch shown beside in Two histories. */
  readonly beside: number | undefined
}

export type Seat = Party

const whole = (text: string | undefined, otherwise: number): number => (text === undefined ? otherwise : Number(text))

/** `5:home.blocks,9:host.delays!7:owner.walksAway` = two branches. A choice that cannot be read ends its branch. */
function branchesFrom(text: string | undefined): readonly (readonly Choice[])[] {
  if (text === undefined) return [[]]
  return text.split('!').map((branch) =>
    branch.split(',').flatMap((choice) => {
      const [week = '', event = ''] = choice.split(':')
      return /^\d{1,3}$/.test(week) && event !== '' ? [{ week: Number(week), event }] : []
    }),
  )
}

const branchesText = (branches: StepPlace['branches']): string =>
  branches.map((choices) => choices.map(({ week, event }) => `${week}:${event}`).join(',')).join('!')

/** The typed place of a link's options, where one of the seats may be taken. */
export function stepPlaceOf({ options }: Place, seats: readonly Seat[]): StepPlace {
  const branches = branchesFrom(options.b)
  return {
    run: whole(options.run, 0),
    week: whole(options.wk, 0),
    branches,
    branch: Math.min(whole(options.on, 0), branches.length - 1),
    seat: seats.find((party) => party === options.seat),
    beside: options.with === undefined ? undefined : Math.min(Number(options.with), branches.length - 1),
  }
}

/** The options of a link for a place; what says nothing new is left out. */
export function optionsOf({ run, week, branches, branch, seat, beside }: StepPlace): Readonly<Record<string, string>> {
  const b = branchesText(branches)
  return {
    run: String(run),
    ...(week === 0 ? {} : { wk: String(week) }),
    ...(b === '' ? {} : { b }),
    ...(branch === 0 ? {} : { on: String(branch) }),
    ...(seat === undefined ? {} : { seat }),
    ...(beside === undefined ? {} : { with: String(beside) }),
  }
}
