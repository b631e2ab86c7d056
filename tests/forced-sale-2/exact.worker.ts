import { forcedSale2 } from '@/scenarios/forced-sale-2'
import { createListener } from '@/ui/engine/hear'
import type { ToWorker } from '@/ui/engine/protocol'

const hear = createListener(forcedSale2, (answered) => self.postMessage(answered))

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void hear(event.data))
