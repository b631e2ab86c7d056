import { Superseded } from './engine-client'

/** Indices `from … to − 1` of a piece of work. */
export type Part = { readonly from: number; readonly to: number }

/** Someone who does one part at a time; an abort makes it give up within a step of its work. */
export type Lane<Done> = (part: Part, signal: AbortSignal) => Promise<Done>

export type InParts<Done> = {
  readonly count: number
  /** Indices in a part, at most. */
  readonly size: number
  readonly lanes: readonly Lane<Done>[]
  readonly signal: AbortSignal
  /** Parts done before, by their first index; new ones are added as they come in, so that stopped work can go on. */
  readonly done: Map<number, Done>
  readonly onProgress?: (indices: number) => void
}

type Job = Part & { readonly askers: Set<AbortController>; isDone: boolean }

/**
 * Deals the parts of 0 … count − 1 to lanes, each taking the next when it is free, and gives them back in the order of
 * their indices, whoever did which and in whatever order. A lane that is free when nothing is left to begin does over what another
 * holds, and the first to bring it counts: one that is kept busy by others then delays nothing.
 * @throws {Superseded} once aborted, and whatever a lane fails with.
 */
export async function inParts<Done>(request: InParts<Done>): Promise<readonly Done[]> {
  const { count, size, lanes, signal, done, onProgress } = request
  const jobs: Job[] = []
  for (let from = 0; from < count; from += size) {
    jobs.push({ from, to: Math.min(count, from + size), askers: new Set(), isDone: done.has(from) })
  }
  const finished = () => jobs.reduce((sum, { from, to, isDone }) => sum + (isDone ? to - from : 0), 0)
  const all = new AbortController()
  const stop = () => {
    all.abort()
    for (const { askers } of jobs) for (const asker of askers) asker.abort()
  }
  signal.addEventListener('abort', stop, { once: true })

  const doJob = async (job: Job, lane: Lane<Done>) => {
    const asker = new AbortController()
    job.askers.add(asker)
    try {
      const result = await lane(job, asker.signal)
      if (job.isDone || all.signal.aborted) return
      job.isDone = true
      done.set(job.from, result)
      onProgress?.(finished())
      for (const other of job.askers) if (other !== asker) other.abort()
    } catch (error) {
      if (!job.isDone && !(error instanceof Superseded)) throw error
    } finally {
      job.askers.delete(asker)
    }
  }
  const work = async (lane: Lane<Done>) => {
    for (;;) {
      if (all.signal.aborted) throw new Superseded()
      const open = jobs.filter(({ isDone }) => !isDone)
      const next = open.find(({ askers }) => askers.size === 0) ?? open[0]
      if (next === undefined) return
      await doJob(next, lane)
    }
  }
  try {
    if (signal.aborted) throw new Superseded()
    await Promise.all(lanes.map(work))
  } catch (error) {
    stop()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
  return jobs.flatMap(({ from }) => {
    const result = done.get(from)
    return result === undefined ? [] : [result]
  })
}
