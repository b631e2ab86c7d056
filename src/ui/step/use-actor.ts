import { useSelector } from '@xstate/react'
import { useMemo } from 'react'
import { createActor } from 'xstate'
import type { View } from '@/scenarios/negotiation'
import type { StoredSnapshot } from '@/simulation/step'
import { useStep } from './step-context'

/** What a running actor of the machine says where the history stands: the drawn chart is its state, not a copy. */
export function useActorView(snapshot: StoredSnapshot): View {
  const { machine, view } = useStep().playable.model
  const actor = useMemo(() => createActor(machine, { snapshot }).start(), [machine, snapshot])
  return useSelector(actor, view)
}
