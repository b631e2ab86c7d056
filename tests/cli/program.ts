import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The real program in a process of its own, as people start it. */
export const standoff = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['bin/standoff.mjs', ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })

/** A checkout of its own, of all that the command line is built from, for tests that change sources. */
export function copiedCheckout(): string {
  const root = mkdtempSync(join(tmpdir(), 'standoff-checkout-'))
  for (const place of ['bin', 'scripts/built-cli.mjs', 'package.json', 'src']) {
    cpSync(place, join(root, place), { recursive: true, filter: (path) => !/[\\/]ui$/.test(path) })
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  return root
}

export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** The program of a checkout, started and not waited for; from another folder than the checkout. */
export function started(program: string, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], { cwd: tmpdir() })
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (part: string) => {
      text[name] += part
    })
  }
  return new Promise((done) => child.on('close', (status) => done({ status, ...text })))
}
