import { vi } from 'vitest'

const { Worker } = globalThis

/** The page's workers, but for the one that knows the bundled negotiation. It begins with the page's first file: this one comes before it. */
function startWorker(address: string | URL, options?: WorkerOptions): Worker {
  if (options?.name?.startsWith('exact') !== true) return new Worker(address, options)
  return new Worker(new URL('./exact.worker.ts', import.meta.url), { type: 'module' })
}

vi.stubGlobal('Worker', startWorker)
