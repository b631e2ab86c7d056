import type { MachineActor } from '@/engine'
import type { PlayableNegotiation } from '../playable-negotiation'
import type { Standing } from './types'

/** Where an actor stands. */
export function standingOf({ model }: PlayableNegotiation, actor: MachineActor): Standing {
  const view = model.view(actor.snapshot())
  return { at: model.ending(view) ?? model.key(view), view, snapshot: actor.stored() }
}
