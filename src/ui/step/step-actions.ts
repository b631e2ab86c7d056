import type { Negotiation } from '@/scenarios/negotiation'
import {
  type BadChoice,
  type Choice,
  holdOut,
  isOwn,
  MOST_BRANCHES,
  type Pending,
  pick,
  switchBranch,
  type Timeline,
  type WeekTree,
} from '@/simulation/step'
import { fromCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { optionsOf, type Seat, type StepPlace } from './step-place'

export type StepActions = {
  readonly toWeek: (week: number) => void
  readonly back: () => void
  readonly oneWeek: () => void
  /** On to the next headline, the next own decision, or the end. */
  readonly letChanceDecide: () => void
  readonly toEnd: () => void
  /** Makes this what happens next week: a headline and perhaps answers of it, or that nothing does. */
  readonly choose: (events: readonly string[]) => void
  /** The same for a move chosen on the chart: the headline and all its answers, as far as they are the reader's to choose. */
  readonly chooseOnChart: (path: readonly string[]) => void
  readonly showBranch: (branch: number) => void
  readonly nextBranch: () => void
  readonly openRun: (run: number) => void
  /** The same without a new entry for Back: runs that follow each other by themselves. */
  readonly playRun: (run: number) => void
  readonly takeSeat: (seat: Seat | undefined) => void
  readonly beside: (branch: number | undefined) => void
  /** Shows one branch with another beside it. */
  readonly showPair: (branch: number, beside: number) => void
}

type Given = {
  readonly place: StepPlace
  readonly timeline: Timeline
  /** The history of the same seed, run and seat with other choices. */
  readonly replayed: (choices: readonly Choice[]) => Timeline | BadChoice
  readonly tree: WeekTree | undefined
  readonly pending: Pending | undefined
  readonly week: number
  /** The last week played on each branch in this visit. */
  readonly reached: number
  readonly onRefused: (why: string) => void
}

/** The last week that can be shown: the end, or the week before an own decision that is still due. */
export const lastWeek = ({ weeks }: Timeline): number => weeks.length

const NO_ROOM = `There is room for ${MOST_BRANCHES} branches. Go back to one of them, or start the run anew.`
const NOT_YOURS = 'That is not yours to choose: in a seat the draw decides over the others.'

export const stepPlay = fromCase((open) => {
  const { setOptions, goTo } = pageState(open)

  /** What a press does: every one of them is a new place, so that the link and the screen cannot differ. */
  function stepActions({ place, timeline, replayed, tree, pending, week, reached, onRefused }: Given): StepActions {
    const set = (patch: Partial<StepPlace>) => {
      const options = optionsOf({ ...place, ...patch })
      const gone = { run: undefined, wk: undefined, b: undefined, on: undefined, seat: undefined, with: undefined }
      setOptions({ ...gone, ...options })
    }
    const end = lastWeek(timeline)
    const toWeek = (to: number) => set({ week: Math.max(0, Math.min(end, to)) })
    const nextHeadline = timeline.weeks.find((one) => one.week > week && one.events.length > 0)
    const choose = (events: readonly string[]) => {
      const there = timeline.weeks[week]
      const isSeated = place.seat !== undefined
      const { branches, branch } = place
      const picked = pick({ branches, branch }, week + 1, events, { there, reached, isSeated })
      if ('status' in picked) onRefused(NO_ROOM)
      else set({ ...picked, week: week + 1 })
    }
    // The branch whose move is due ends where it is due, so that holding out makes it longer and no other one.
    const wait = (most: number) => {
      const held = holdOut(replayed, place.branches[place.branch] ?? [], timeline, most)
      set({ branches: place.branches.with(place.branch, held.choices), week: held.week })
    }
    const isMoveDue = pending?.kind === 'move'
    return {
      toWeek,
      back: () => toWeek(week - 1),
      oneWeek: () => (isMoveDue ? wait(1) : toWeek(week + 1)),
      letChanceDecide: () => (isMoveDue ? wait(Number.POSITIVE_INFINITY) : toWeek(nextHeadline?.week ?? end)),
      toEnd: () => toWeek(end),
      choose,
      chooseOnChart: (path) => {
        const chosen = choicesOnChart(open.negotiation, path, tree, pending, place.seat)
        if (chosen === undefined) onRefused(NOT_YOURS)
        else choose(chosen)
      },
      showBranch: (branch) => set({ branch }),
      nextBranch: () => set(switchBranch(place, 1)),
      openRun: (run) => goTo('step', { section: undefined, options: { run: String(run) } }),
      playRun: (run) => set({ run, week: 0, branches: [[]], branch: 0, beside: undefined }),
      takeSeat: (seat) => {
        const options = optionsOf({ ...place, branches: [[]], branch: 0, week: 0, beside: undefined, seat })
        goTo('step', { section: seat === undefined ? undefined : 'seat', options })
      },
      beside: (beside) => set({ beside }),
      showPair: (branch, beside) => set({ branch, beside }),
    }
  }

  return { stepActions }
})

/**
 * What choosing a move on the chart chooses: its headline and answers, the calendar's headline left out. With a seat the
 * own part of it, up to what another party answers; undefined where it does not begin with an own choice. Where an own answer is
 * due every one of those there is to be given.
 */
export function choicesOnChart(
  negotiation: Pick<Negotiation, 'events'>,
  path: readonly string[],
  tree: WeekTree | undefined,
  pending: Pick<Pending, 'kind' | 'picked'> | undefined,
  seat: Seat | undefined,
): readonly string[] | undefined {
  const isBrought = tree?.steps.some(({ scheduled, alternatives }) => scheduled && alternatives[0]?.event === path[0])
  if (seat === undefined) return isBrought === true ? path.slice(1) : path
  const isGiven = (at: number) => at === 0 && pending?.kind === 'answer'
  const other = path.findIndex((event, at) => !isGiven(at) && !isOwn(negotiation, event, seat))
  const own = other === -1 ? path : path.slice(0, other)
  return own.length === 0 ? undefined : [...(pending?.picked ?? []), ...own]
}
