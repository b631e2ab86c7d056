import type { SamplerReply, SamplerRequest, SpawnSampler } from '@/engine/pool/protocol'
import { serveSampler } from '@/engine/pool/serve-sampler'

export type FakeWorkers = {
  readonly spawn: SpawnSampler
  readonly started: () => number
  /** Answers the oldest request of a worker chosen by `choose` (0 ≤ choose < 1). Returns false if nobody has one. */
  readonly step: (choose: number) => boolean
  /** Loses a worker chosen by `choose`, with whatever it was asked. */
  readonly kill: (choose: number) => boolean
}

/** Workers on this thread that answer only when told to, so that a test decides who is late and who is lost. */
export function fakeWorkers(): FakeWorkers {
  const living = new Map<number, { pending: SamplerRequest[]; handle: (r: SamplerRequest) => void; lose: () => void }>()
  let count = 0
  const pick = <T>(list: readonly T[], choose: number): T | undefined => list[Math.floor(choose * list.length)]
  return {
    started: () => count,
    spawn: ({ onReply, onLost }) => {
      const id = count++
      let handle: (request: SamplerRequest) => void = () => undefined
      serveSampler({
        onRequest: (listener) => {
          handle = listener
        },
        reply: (reply: SamplerReply) => onReply(structuredClone(reply)),
      })
      const pending: SamplerRequest[] = []
      living.set(id, { pending, handle, lose: onLost })
      return { post: (request) => pending.push(structuredClone(request)), terminate: () => living.delete(id) }
    },
    step: (choose) => {
      const worker = pick(
        [...living.values()].filter(({ pending }) => pending.length > 0),
        choose,
      )
      const request = worker?.pending.shift()
      if (request === undefined) return false
      worker?.handle(request)
      return true
    },
    kill: (choose) => {
      const id = pick([...living.keys()], choose)
      if (id === undefined) return false
      const worker = living.get(id)
      living.delete(id)
      worker?.lose()
      return true
    },
  }
}
