import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { SamplerReply, SpawnSampler } from './protocol'

/**
 * Starts a worker thread; for Node only. From sources (tsx, Vitest) the thread loads TypeScript through tsx; in a
 * bundle it expects `sampler.node-worker.js` beside the file this module ends up in.
 */
export const spawnNodeSampler: SpawnSampler = ({ onReply, onLost }) => {
  const fromSource = import.meta.url.endsWith('.ts')
  const file = new URL(fromSource ? './sampler.node-worker.ts' : './sampler.node-worker.js', import.meta.url)
  const loader = () => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const worker = new Worker(file, { name: 'sampler', ...(fromSource && { execArgv: ['--import', loader()] }) })
  worker.on('message', (reply: SamplerReply) => onReply(reply))
  worker.on('messageerror', onLost)
  worker.on('error', onLost)
  worker.on('exit', onLost)
  return {
    post: (request) => worker.postMessage(request),
    terminate: () => void worker.terminate(),
  }
}
