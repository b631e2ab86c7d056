import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { SamplerReply, SpawnSampler } from './protocol'

/**
 * The body of a worker started from sources. A thread does not take over the TypeScript loader of the program that started
 * it (under tsx it even refuses `--import tsx`), so it registers one of its own first.
 */
export function fromSources(body: URL): string {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const api = new URL('./dist/esm/api/index.mjs', tsx).href
  return `import(${JSON.stringify(api)}).then(({ register }) => { register(); return import(${JSON.stringify(body.href)}) })`
}

/**
 * Starts a worker thread; for Node only. From sources (tsx, Vitest) the thread loads TypeScript through tsx; in a
 * bundle it expects `sampler.node-worker.js` beside the file this module ends up in.
 */
export const spawnNodeSampler: SpawnSampler = ({ onReply, onLost }) => {
  const worker = import.meta.url.endsWith('.ts')
    ? new Worker(fromSources(new URL('./sampler.node-worker.ts', import.meta.url)), { name: 'sampler', eval: true })
    : new Worker(new URL('./sampler.node-worker.js', import.meta.url), { name: 'sampler' })
  worker.on('message', (reply: SamplerReply) => onReply(reply))
  worker.on('messageerror', onLost)
  worker.on('error', onLost)
  worker.on('exit', onLost)
  return {
    post: (request) => worker.postMessage(request),
    terminate: () => void worker.terminate(),
  }
}
