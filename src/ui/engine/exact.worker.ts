import { forcedSale } from '@/scenarios/forced-sale'
import { createListener } from './hear'
import type { ToWorker } from './protocol'

const hear = createListener(forcedSale, (answered) => self.postMessage(answered))

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void hear(event.data))
