import { useMemo } from 'react'
import { movesOf } from '../moves-of'
import { LaneRows } from '../statechart/lane-rows'
import { standingsOf } from '../statechart/standing'
import { useStep } from '../step-context'
import { storyText } from './story-words'

/** Where things stand, a cell a lane: what it was before the last news, what it is, and behind a press where it can go; how likely that is, not while it is asked. */
export function StoryLanes({ isAsked }: { readonly isAsked: boolean }) {
  const { plan, here, passed, timeline, tree, pending, focusEvent, setFocusEvent, actions } = useStep()
  const last = passed.findLast(({ events }) => events.length > 0)
  const now = here.view
  const next = useMemo(() => (tree === undefined ? [] : movesOf(tree, pending)), [tree, pending])
  const been = [timeline.start, ...passed.map(({ after }) => after)].map(({ view }) => view)
  const standingOf = standingsOf(plan, { now, been, next, focusEvent })
  return (
    <section aria-label={storyText.lanes}>
      <LaneRows
        {...{ plan, now, been, next, focusEvent, standingOf }}
        isBeside
        isWithoutChances={isAsked}
        last={last === undefined ? undefined : { path: last.events, from: last.before.view, to: last.after.view }}
        onFocusEvent={setFocusEvent}
        onChoose={(_, path) => actions.chooseOnChart(path)}
        showArrows={false}
        onShowArrows={() => undefined}
      />
      <p className="so-faint">{storyText.lanesHint}</p>
    </section>
  )
}
