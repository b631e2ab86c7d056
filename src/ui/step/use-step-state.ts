import { useMemo, useState } from 'react'
import { once } from '@/scenarios/once'
import { perNegotiation } from '@/scenarios/per-negotiation'
import { editedCase } from '@/simulation/edited-case'
import { playableNegotiation } from '@/simulation/playable-negotiation'
import { createReplayer, type Session, type Timeline, weekTree } from '@/simulation/step'
import { useLoaded } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import { planOf } from './statechart/slots'
import { stepPlay } from './step-actions'
import type { StepState } from './step-context'
import { stepPlaceOf } from './step-place'

/** What Step plays a negotiation on, how it draws the machine, and what an end is held against. */
const stepped = perNegotiation((negotiation) =>
  once(async () => {
    const [playable, chart, precedents, { seats }] = await Promise.all([
      playableNegotiation(negotiation),
      negotiation.loadChart(),
      negotiation.loadPrecedents?.(),
      negotiation.loadDetails(),
    ])
    return { playable, plan: planOf(negotiation, playable.model, chart), precedents, seats }
  }),
)

/** The history the place names, replayed: going back and forth cannot disagree with playing straight through. */
export function useStepState(): StepState {
  const { negotiation, scenario } = useCase()
  const { playable, plan, precedents, seats } = useLoaded(stepped(negotiation))
  const { stepActions } = useCase(stepPlay)
  const recipe = useRecipe()
  const options = usePlace()
  const place = useMemo(
    () =>
      stepPlaceOf(
        options,
        seats.map(({ party }) => party),
      ),
    [options, seats],
  )
  const [play] = useState(createReplayer)
  const [focusEvent, setFocusEvent] = useState<string>()
  const [refusal, setRefusal] = useState<{ readonly key: string; readonly why: string }>()
  const edited = editedCase(scenario, recipe.edits)
  const { changes, horizonWeeks, seed } = recipe
  const choices = place.branches[place.branch] ?? []
  const session: Session = { seed, run: place.run, choices, ...(place.seat === undefined ? {} : { seat: place.seat }) }
  const sessionKey = JSON.stringify(session)

  // biome-ignore lint/correctness/useExhaustiveDependencies: sessionKey stands for the session, which is made anew each time.
  const { timeline, bad } = useMemo(() => {
    const played = play(playable, edited, changes, horizonWeeks, session, horizonWeeks)
    if (played.status !== 'bad') return { timeline: played as Timeline, bad: undefined }
    const kept = session.choices.filter(({ week }) => week < played.week)
    const sound = play(playable, edited, changes, horizonWeeks, { ...session, choices: kept }, horizonWeeks)
    if (sound.status === 'bad') throw new Error(`Week ${sound.week}: “${sound.event}” cannot be chosen.`)
    return { timeline: sound as Timeline, bad: played }
  }, [play, playable, edited, changes, horizonWeeks, sessionKey])

  const week = Math.min(place.week, timeline.weeks.length)
  const here = week === 0 ? timeline.start : (timeline.weeks[week - 1]?.after ?? timeline.start)
  const isAtLast = week === timeline.weeks.length
  const end = timeline.status === 'ended' && isAtLast ? timeline.end : undefined
  const pending = timeline.status === 'pending' && isAtLast ? timeline.pending : undefined
  const { before: now, slot } = pending ?? { before: here, slot: 0 }
  const tree = useMemo(
    () =>
      end === undefined
        ? weekTree(playable, edited, changes, horizonWeeks, now.snapshot, week + 1, place.seat, slot)
        : undefined,
    [playable, edited, changes, horizonWeeks, now, slot, week, place.seat, end],
  )
  const reached = useReached(sessionKey, week)
  const key = `${sessionKey} ${week}`
  const actions = stepActions({
    place,
    timeline,
    replayed: (others) => play(playable, edited, changes, horizonWeeks, { ...session, choices: others }, horizonWeeks),
    tree,
    pending,
    week,
    reached,
    onRefused: (why) => setRefusal({ key, why }),
  })
  return {
    playable,
    plan,
    precedents,
    recipe,
    place,
    timeline,
    week,
    passed: timeline.weeks.slice(0, week),
    here,
    tree,
    pending,
    end,
    seat: place.seat,
    bad,
    refusal: refusal?.key === key ? refusal.why : undefined,
    actions,
    focusEvent,
    setFocusEvent,
  }
}

/** The last week a history was played to in this visit: going back behind it and choosing anew starts a branch. */
function useReached(sessionKey: string, week: number): number {
  const [reached, setReached] = useState<Readonly<Record<string, number>>>({})
  const known = reached[sessionKey] ?? 0
  if (week > known) setReached({ ...reached, [sessionKey]: week })
  return Math.max(known, week)
}
