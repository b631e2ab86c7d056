/** A wait: how long it lasted, or, if it did not end, how long it had lasted when last seen. Any unit. */
export type Wait = { readonly time: number; readonly ended: boolean }

/** From `time` on, until the next step, this share has ended; with a 95 % interval, in [0, 1]. */
export type EndedStep = {
  readonly time: number
  readonly atRisk: number // waits that had lasted until just before
  readonly share: number
  readonly low: number
  readonly high: number
}

const z = 1.959963984540054 // the 97.5 % point of the standard normal distribution

/**
 * The share of waits that have ended by each time, where some were still open when last seen: 1 − Kaplan and Meier's
 * product, Greenwood's variance, the interval formed on the scale of ln(−ln S) so that it stays within [0, 1]. Once all
 * have ended there is no variance left to estimate and the interval is as empty as the knowledge of what lies beyond.
 * @returns one step per time at which a wait ended, in order; none if none did.
 * @throws {RangeError} for a time below 0 or not finite.
 * @see Kaplan and Meier (1958), JASA 53:457; Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, ch. 1.4.
 */
export function kaplanMeier(waits: readonly Wait[]): readonly EndedStep[] {
  if (!waits.every(({ time }) => time >= 0 && Number.isFinite(time))) {
    throw new RangeError('A wait lasts a finite time from 0 up.')
  }
  const times = [...new Set(waits.flatMap(({ time, ended }) => (ended ? [time] : [])))].toSorted((a, b) => a - b)
  let open = 1
  let variance = 0 // Greenwood's sum
  return times.map((time) => {
    const atRisk = waits.filter((wait) => wait.time >= time).length
    const ending = waits.filter((wait) => wait.ended && wait.time === time).length
    open *= (atRisk - ending) / atRisk
    if (open === 0) return { time, atRisk, share: 1, low: 1, high: 1 }
    variance += ending / (atRisk * (atRisk - ending))
    const half = (z * Math.sqrt(variance)) / Math.abs(Math.log(open))
    return { time, atRisk, share: 1 - open, low: 1 - open ** Math.exp(-half), high: 1 - open ** Math.exp(half) }
  })
}
