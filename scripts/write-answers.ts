/** Solves every preset and keeps the answer with it; with --check it only says whether the kept answers are current. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { presets } from '@/scenarios'
import { compileNegotiation, storedAnswer } from '@/simulation'

const folder = new URL('../src/scenarios/answers/', import.meta.url)
const isCheck = process.argv.includes('--check')
const graph = compileNegotiation()

for (const preset of presets) {
  const file = new URL(`${preset.id}.json`, folder)
  const text = `${JSON.stringify(storedAnswer(graph, preset))}\n`
  if (!isCheck) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`The answer kept for ${preset.id} is not what the solver says now. Run: npm run answers\n`)
    process.exitCode = 1
  }
}
