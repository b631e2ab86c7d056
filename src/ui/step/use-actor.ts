import { useSelector } from '@xstate/react'
import { useMemo } from 'react'
import { createActor } from 'xstate'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import { type NegotiationView, viewOf } from '@/scenarios/forced-sale/view'
import type { StoredSnapshot } from '@/simulation/step'

type Restored = NonNullable<Parameters<typeof createActor<typeof negotiationMachine>>[1]>['snapshot']

/** What a running actor of the one machine says where the history stands: the drawn chart is its state, not a copy. */
export function useActorView(snapshot: StoredSnapshot): NegotiationView {
  const actor = useMemo(
    () => createActor(negotiationMachine, { snapshot: snapshot as NonNullable<Restored> }).start(),
    [snapshot],
  )
  return useSelector(actor, viewOf)
}
