import { createListener } from '@/ui/engine/hear'
import type { ToWorker } from '@/ui/engine/protocol'
import { carSale } from './index'

const hear = createListener(carSale, (answered) => self.postMessage(answered))

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void hear(event.data))
