import { MOST_BRANCHES, pick, type SeatParty, switchBranch, type Timeline } from '@/simulation/step'
import { goTo, setOptions } from '@/ui/state/page-state'
import { optionsOf, type StepPlace } from './step-place'

export type StepActions = {
  readonly toWeek: (week: number) => void
  readonly back: () => void
  readonly oneWeek: () => void
  /** On to the next headline, the next own answer, or the end. */
  readonly letChanceDecide: () => void
  readonly toEnd: () => void
  /** Makes this what happens next week: a headline and perhaps answers of it, or `nothing`. */
  readonly choose: (events: readonly string[]) => void
  readonly showBranch: (branch: number) => void
  readonly nextBranch: () => void
  readonly openRun: (run: number) => void
  /** The same without a new entry for Back: runs that follow each other by themselves. */
  readonly playRun: (run: number) => void
  readonly takeSeat: (seat: SeatParty | undefined) => void
  readonly beside: (branch: number | undefined) => void
}

type Given = {
  readonly place: StepPlace
  readonly timeline: Timeline
  readonly week: number
  /** The last week played on each branch in this visit. */
  readonly reached: number
  readonly onRefused: (why: string) => void
}

/** The last week that can be shown: the end, or the week before an own answer that is still due. */
export const lastWeek = ({ weeks }: Timeline): number => weeks.length

/** What a press does: every one of them is a new place, so that the link and the screen cannot differ. */
export function stepActions({ place, timeline, week, reached, onRefused }: Given): StepActions {
  const set = (patch: Partial<StepPlace>) => {
    const options = optionsOf({ ...place, ...patch })
    const gone = { run: undefined, wk: undefined, b: undefined, on: undefined, seat: undefined, with: undefined }
    setOptions({ ...gone, ...options })
  }
  const end = lastWeek(timeline)
  const toWeek = (to: number) => set({ week: Math.max(0, Math.min(end, to)) })
  const nextHeadline = timeline.weeks.find((one) => one.week > week && one.events.length > 0)
  return {
    toWeek,
    back: () => toWeek(week - 1),
    oneWeek: () => toWeek(week + 1),
    letChanceDecide: () => toWeek(nextHeadline?.week ?? end),
    toEnd: () => toWeek(end),
    choose: (events) => {
      const there = timeline.weeks[week]
      const isSeated = place.seat !== undefined
      const { branches, branch } = place
      const picked = pick({ branches, branch }, week + 1, events, { there, reached, isSeated })
      if ('status' in picked) {
        onRefused(`There is room for ${MOST_BRANCHES} branches. Go back to one of them, or start the run anew.`)
        return
      }
      set({ ...picked, week: week + 1 })
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
  }
}
