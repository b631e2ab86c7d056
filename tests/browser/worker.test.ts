import { expect, it } from 'vitest'

it('a module worker starts in a real browser and answers', async () => {
  const worker = new Worker(new URL('./doubling.worker.ts', import.meta.url), { type: 'module' })
  try {
    const answer = new Promise((resolve, reject) => {
      worker.onmessage = (event) => resolve(event.data)
      worker.onerror = reject
    })
    worker.postMessage(21)
    expect(await answer).toBe(42)
  } finally {
    worker.terminate()
  }
})
