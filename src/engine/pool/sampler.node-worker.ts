import { parentPort } from 'node:worker_threads'
import { serveSampler } from './serve-sampler'

const port = parentPort
if (port === null) throw new TypeError('This file is the body of a worker thread and cannot be run on its own.')
serveSampler({
  onRequest: (listener) => {
    port.on('message', listener)
  },
  reply: (reply, transfer) => port.postMessage(reply, transfer),
})
