import { spawn } from 'node:child_process'
import { once } from 'node:events'

const inWords = (ms) => {
  const seconds = Math.round(ms / 1000)
  return `${String(Math.floor(seconds / 60)).padStart(3)} min ${String(seconds % 60).padStart(2)} s`
}

/**
 * Runs Node programs one after the other, each to its end whatever those before it said, but for one that others need:
 * where that fails, nothing follows.
 * @param {readonly { name: string, program: readonly string[], isNeeded?: boolean }[]} parts what stands behind `node`
 * @param {{ cwd: string, total: string }} options where they run, and the name of all of them together
 * @returns {Promise<{ good: boolean, lines: readonly string[] }>} a line a part with the time it took, then their sum
 */
export async function runParts(parts, { cwd, total }) {
  const lines = []
  const started = performance.now()
  let good = true
  for (const { name, program, isNeeded } of parts) {
    const from = performance.now()
    const [code] = await once(spawn(process.execPath, program, { cwd, stdio: 'inherit' }), 'exit')
    lines.push(`${inWords(performance.now() - from)}  ${name}${code === 0 ? '' : ': FAILED'}`)
    good &&= code === 0
    if (code !== 0 && isNeeded) break
  }
  return { good, lines: [...lines, `${inWords(performance.now() - started)}  ${total}`] }
}
