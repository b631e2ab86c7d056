import { createStore, type Store } from '@/ui/state/store'
import type { Answered, Ask, Asked, FromWorker, Kind, Noticed, Reply, ToListener } from './protocol'

/** A newer question of the same kind took this one's place, or nobody waits for it any more. */
export class Superseded extends Error {}

/** The page's end of a worker, or of whatever stands in for one. */
export type Line = { readonly send: (message: ToListener) => void; readonly close: () => void }
export type OpenLine = (onMessage: (message: FromWorker) => void, onLost: () => void) => Line

export type EngineClient = {
  readonly ask: <K extends Kind>(kind: K, ask: Ask<K>, signal?: AbortSignal) => Promise<Reply<K>>
  /** 'slower' once the worker is lost for good and the page computes on its own thread. */
  readonly health: Store<'good' | 'slower'>
  /** Has the worker begin ahead of the first question. */
  readonly warm: () => void
  /** Starts over with a worker, after one was lost for good. */
  readonly renew: () => void
}

type Job = {
  readonly asked: Asked
  readonly resolve: (reply: never) => void
  readonly reject: (error: Error) => void
}

const MAX_LOSSES = 2

/**
 * Asks one question at a time and lets at most one of each kind wait: the latest wins. A question nobody waits for any
 * more is cancelled; a lost worker is replaced and asked again, twice, and then the page answers for itself. `onNotice` hears
 * what a worker says unasked.
 */
export function createEngineClient(
  open: OpenLine,
  openSpare: OpenLine,
  onNotice: (notice: Noticed['notice']) => void = () => undefined,
): EngineClient {
  const health = createStore<'good' | 'slower'>('good')
  const waiting = new Map<Kind, Job>()
  let current: Job | undefined
  let line: Line | undefined
  let count = 0
  let losses = 0

  const onAnswer = (answered: Answered) => {
    if (current?.asked.id !== answered.id) return
    const { resolve, reject } = current
    current = undefined
    if (answered.status === 'no-model') line = undefined
    if (answered.status === 'done') resolve(answered.reply as never)
    else reject(new Error(answered.message))
    pump()
  }
  const onMessage = (message: FromWorker) => {
    if ('kind' in message) onNotice(message.notice)
    else onAnswer(message)
  }
  const connect = (): Line => {
    const isSpent = losses > MAX_LOSSES
    if (isSpent) health.update(() => 'slower')
    return (isSpent ? openSpare : open)(onMessage, () => {
      line?.close()
      line = undefined
      losses += 1
      if (current !== undefined) deliver(current)
    })
  }
  const reach = (): Line => {
    try {
      line ??= connect()
    } catch {
      losses = MAX_LOSSES + 1
      line = connect()
    }
    return line
  }
  const deliver = (job: Job) => {
    current = job
    reach().send(job.asked)
  }
  const pump = () => {
    const next = [...waiting.values()][0]
    if (current !== undefined || next === undefined) return
    waiting.delete(next.asked.kind)
    deliver(next)
  }
  const drop = (job: Job) => {
    if (waiting.get(job.asked.kind) === job) waiting.delete(job.asked.kind)
    if (current === job) line?.send({ id: job.asked.id, kind: 'cancel' })
    job.reject(new Superseded())
  }
  const renew = () => {
    losses = 0
    if (health.read() === 'good') return
    health.update(() => 'good')
    line?.close()
    line = undefined
    if (current !== undefined) deliver(current)
  }
  return {
    health,
    warm: () => void reach(),
    renew,
    ask: (kind, ask, signal) =>
      new Promise((resolve, reject) => {
        const job: Job = { asked: { id: count++, kind, ask } as Asked, resolve, reject }
        if (signal?.aborted) return reject(new Superseded())
        const older = waiting.get(kind)
        if (older !== undefined) drop(older)
        signal?.addEventListener('abort', () => drop(job), { once: true })
        waiting.set(kind, job)
        pump()
      }),
  }
}
