import { connect, createServer, type Socket } from 'node:net'
import { pipeline, Transform } from 'node:stream'

/** What a line costs: each answer waits one round trip, and all answers share the bytes of a second. */
export type LineSpeed = { readonly roundTripMs: number; readonly bytesPerSecond: number }

export type SlowLine = { readonly port: number; readonly close: () => void }

/** Passes bytes on in their order, each piece as many milliseconds later as `waitFor` says of its length. */
const late = (waitFor: (bytes: number) => number) =>
  new Transform({
    transform: (piece: Buffer, _, pass) => void setTimeout(() => pass(null, piece), waitFor(piece.length)),
  })

/** A way to a server on this machine that is as slow as a phone's: for every connection of a browser, its workers' too. */
export async function openSlowLine(to: number, { roundTripMs, bytesPerSecond }: LineSpeed): Promise<SlowLine> {
  const open = new Set<Socket>()
  let freeAt = 0
  const inTurn = (bytes: number) => {
    freeAt = Math.max(freeAt, performance.now()) + (bytes / bytesPerSecond) * 1000
    return freeAt - performance.now()
  }
  const server = createServer((near) => {
    const far = connect(to, 'localhost')
    for (const socket of [near, far]) {
      open.add(socket)
      socket.setNoDelay(true)
      socket.on('close', () => open.delete(socket))
    }
    const close = () => {
      near.destroy()
      far.destroy()
    }
    pipeline(
      near,
      late(() => roundTripMs),
      far,
      close,
    )
    pipeline(far, late(inTurn), near, close)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The slow line has no port.')
  return {
    port: address.port,
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
