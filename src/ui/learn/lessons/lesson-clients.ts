import { negotiationOfCase } from '@/scenarios/negotiation-of'
import { engineClients } from '@/ui/engine/clients'
import { createEngineClient, type EngineClient } from '@/ui/engine/engine-client'
import { openHere, openWorker } from '@/ui/engine/open-lines'
import { fromCase } from '@/ui/state/case'

/** Who answers about a case: the page's own worker, or one of the case's negotiation that begins with the first question. */
export const lessonClients = fromCase((open) => {
  const others = new Map<string, Promise<EngineClient>>()
  return function clientFor(id: string): Promise<EngineClient> {
    const entry = negotiationOfCase(open.negotiations, id)
    if (entry === undefined) throw new RangeError(`No negotiation has a case "${id}".`)
    if (entry.id === open.negotiation.id) return Promise.resolve(engineClients(open).exactClient)
    const client =
      others.get(entry.id) ?? entry.load().then((other) => createEngineClient(openWorker(other), openHere(other)))
    others.set(entry.id, client)
    client.catch(() => others.delete(entry.id))
    return client
  }
})
