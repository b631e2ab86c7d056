import type { SpawnSampler } from '@/engine'
import type { SamplerWorker, WorkerListeners } from '@/engine/pool/protocol'
import { spawnNodeSampler } from '@/engine/pool/spawn-node'

/** A worker thread, who hears of it now, and how many blocks it still owes. */
type Thread = { readonly worker: SamplerWorker; listeners: WorkerListeners | undefined; owed: number; isLost: boolean }

const idle: Thread[] = []

function started(): Thread {
  const thread: Thread = {
    worker: spawnNodeSampler({
      onReply: (reply) => {
        thread.owed--
        thread.listeners?.onReply(reply)
      },
      onLost: () => {
        thread.isLost = true
        thread.listeners?.onLost()
      },
    }),
    listeners: undefined,
    owed: 0,
    isLost: false,
  }
  return thread
}

/**
 * Worker threads as the program starts them, but one that is ended with nothing left to do waits for whoever wants the next:
 * to start one from its sources takes a quarter of a second.
 */
export const keptThreads: SpawnSampler = (listeners) => {
  let thread = idle.pop()
  while (thread?.isLost === true) thread = idle.pop()
  const own = thread ?? started()
  own.listeners = listeners
  return {
    post: (request) => {
      if (request.type === 'block') own.owed++
      own.worker.post(request)
    },
    terminate: () => {
      own.listeners = undefined
      if (own.owed === 0 && !own.isLost) idle.push(own)
      else own.worker.terminate()
    },
  }
}
