import { stepKernel } from '@/engine'
import { forcedSale } from '@/scenarios/forced-sale'
import { details } from '@/scenarios/forced-sale/details'
import { firstCase } from '@/scenarios/forced-sale/first-case'
import { states } from '@/scenarios/forced-sale/states'
import type { Negotiation } from '@/scenarios/negotiation'
import { openNegotiation } from '@/simulation'
import { createListener } from './hear'
import type { Noticed, ToWorker } from './protocol'
import { rehearse } from './rehearse'

/** All that a question needs in one file: fetched one after another, the parts would come a round trip later each. */
const negotiation: Negotiation = {
  ...forcedSale,
  presets: forcedSale.presets.map((one) => (one.id === firstCase.id ? { ...one, load: async () => firstCase } : one)),
  loadStates: async () => states,
  loadDetails: async () => details,
}

const hear = createListener(negotiation, (answered) => self.postMessage(answered))
const sayRefused = () => self.postMessage({ kind: 'notice', notice: 'slow-solver' } satisfies Noticed)

/** How long nothing is asked before a worker rehearses: the page is still drawing its first view. */
const REST_MS = 300
let isAsked = false

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  if (!isAsked) stepKernel.whenRefused(sayRefused) // not before somebody listens
  isAsked = true
  void hear(event.data)
})

openNegotiation(negotiation).then(
  () =>
    setTimeout(() => {
      if (!isAsked) void rehearse(negotiation)
    }, REST_MS),
  () => undefined, // each question meets the failure itself
)
