import { expect } from 'vitest'
import type { Io } from '@/cli/io'
import { runCli } from '@/cli/run-cli'
import { type Negotiations, negotiations } from '@/scenarios/negotiations'
import { keptThreads } from './kept-threads'

/** One command line about some negotiations run in this process: its exit code, what it printed and what it complained of. */
export const cliOf =
  (house: Negotiations) =>
  async (...args: readonly string[]) => {
    let out = ''
    let complaint = ''
    const io: Io = {
      print: (text) => {
        out += `${text}\n`
      },
      complain: (text) => {
        complaint += `${text}\n`
      },
      spawn: keptThreads,
    }
    const exit = await runCli(args, io, house)
    expect(complaint).not.toContain('No worker could be started') // nothing it draws would differ, but no thread was tried
    return { exit, out, complaint }
  }

/** The same about the negotiations there are. */
export const cli = cliOf(negotiations)
