import { stepKernel } from '@/engine'
import { forcedSale } from '@/scenarios/forced-sale'
import { details } from '@/scenarios/forced-sale/details'
import { states } from '@/scenarios/forced-sale/states'
import { openNegotiation } from '@/simulation'
import { createListener } from './hear'
import type { Noticed, ToWorker } from './protocol'

/** All that a question needs in one file: fetched one after another, the parts would come a round trip later each. */
const negotiation = { ...forcedSale, loadStates: async () => states, loadDetails: async () => details }

openNegotiation(negotiation).catch(() => undefined) // each question meets the failure itself

stepKernel.whenRefused(() => self.postMessage({ kind: 'notice', notice: 'slow-solver' } satisfies Noticed))

const hear = createListener(negotiation, (answered) => self.postMessage(answered))

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void hear(event.data))
