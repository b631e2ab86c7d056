import type { SamplerRequest } from './protocol'
import { serveSampler } from './serve-sampler'

serveSampler({
  onRequest: (listener) => {
    self.addEventListener('message', (event: MessageEvent<SamplerRequest>) => listener(event.data))
  },
  reply: (reply, transfer) => self.postMessage(reply, { transfer }),
})
