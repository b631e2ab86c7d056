import { createListener } from './hear'
import type { ToWorker } from './protocol'

const hear = createListener((answered) => self.postMessage(answered))

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void hear(event.data))
