import type { SamplerReply, SpawnSampler } from './protocol'

/** Starts a module worker of the page; for browsers only. */
export const spawnBrowserSampler: SpawnSampler = ({ onReply, onLost }) => {
  const worker = new Worker(new URL('./sampler.worker.ts', import.meta.url), { type: 'module', name: 'sampler' })
  worker.addEventListener('message', (event: MessageEvent<SamplerReply>) => onReply(event.data))
  worker.addEventListener('messageerror', onLost)
  worker.addEventListener('error', onLost)
  return { post: (request) => worker.postMessage(request), terminate: () => worker.terminate() }
}
