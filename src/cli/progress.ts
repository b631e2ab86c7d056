import { type Options, Presets, SingleBar } from 'cli-progress'
import { grouped } from './output'

export type Progress = { readonly update: (done: number) => void; readonly stop: () => void }

const silent: Progress = { update: () => {}, stop: () => {} }

/** A bar on stderr while runs are drawn, points solved or numbers drawn; nothing where stderr is not a terminal. */
export function progressOf(total: number, what: 'runs' | 'points' | 'draws' = 'runs'): Progress {
  if (process.stderr.isTTY !== true) return silent
  const options: Options = {
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    format: `{bar} {percentage} % of ${grouped(total)} ${what}, {eta_formatted} left`,
  }
  const bar = new SingleBar(options, Presets.shades_classic)
  bar.start(total, 0)
  return { update: (done) => bar.update(done), stop: () => bar.stop() }
}
