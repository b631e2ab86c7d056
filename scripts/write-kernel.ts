import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { kernelBytes } from './kernel-bytes'

/** Writes the bytes of the kernel beside its text; with --check, exits 1 when the written ones are not current. */
const file = fileURLToPath(new URL('../src/engine/solve/kernel/step-bytes.ts', import.meta.url))
const bytes = await kernelBytes()
const current = `/** The bytes of step.wat in base64, written by \`npm run kernel\`. */
export const stepBytes =
  '${Buffer.from(bytes).toString('base64')}'
`

if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(file, 'utf8') === current
  console.log(isCurrent ? 'kernel: current' : 'kernel: not current; run npm run kernel')
  process.exitCode = isCurrent ? 0 : 1
} else {
  writeFileSync(file, current)
  console.log(`kernel: written, ${bytes.length} bytes`)
}
