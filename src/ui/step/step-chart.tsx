import { useSelector } from '@xstate/react'
import { useMemo } from 'react'
import { createActor } from 'xstate'
import type { View } from '@/scenarios/negotiation'
import type { StoredSnapshot } from '@/simulation/step'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { usePair } from './histories/use-pair'
import { movesOf } from './moves-of'
import { Statechart } from './statechart/statechart'
import { useStep } from './step-context'

/** The machine where the history stands: what is now, what can come next, and the last move. */
export function StepChart() {
  const { setOptions } = useCase(pageState)
  const { plan, here, passed, timeline, tree, pending, focusEvent, setFocusEvent, actions } = useStep()
  const { options } = usePlace()
  const pair = usePair()
  const now = useActorView(pending?.at ?? here.snapshot)
  const last = passed.findLast(({ events }) => events.length > 0)
  return (
    <Statechart
      plan={plan}
      now={now}
      been={[timeline.start, ...passed.map(({ after }) => after)].map(({ view }) => view)}
      next={tree === undefined ? [] : movesOf(tree, pending)}
      last={last === undefined ? undefined : { path: last.events, from: last.before.view, to: last.after.view }}
      focusEvent={focusEvent}
      onFocusEvent={setFocusEvent}
      onChoose={(_, path) => actions.chooseOnChart(path)}
      beside={pair?.bHere.view}
      showArrows={options.arrows === '1'}
      onShowArrows={(on) => setOptions({ arrows: on ? '1' : undefined })}
    />
  )
}

/** What a running actor of the machine says where the history stands: the drawn chart is its state, not a copy. */
function useActorView(snapshot: StoredSnapshot): View {
  const { machine, view } = useStep().playable.model
  const actor = useMemo(() => createActor(machine, { snapshot }).start(), [machine, snapshot])
  return useSelector(actor, view)
}
