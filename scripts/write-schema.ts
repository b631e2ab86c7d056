import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { forcedSale } from '@/scenarios/forced-sale'
import { scenarioJsonSchema } from '@/scenarios/scenario-json-schema'

/** Writes the schema of scenario files; with --check, exits 1 when the written one is not current. */
const file = fileURLToPath(new URL('../schema/scenario.schema.json', import.meta.url))
const current = scenarioJsonSchema(forcedSale)

const written = (): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

if (process.argv.includes('--check')) {
  const isCurrent = written() === current
  console.log(isCurrent ? 'schema: current' : 'schema: not current; run npx tsx scripts/write-schema.ts')
  process.exitCode = isCurrent ? 0 : 1
} else {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, current)
  console.log('schema: written')
}
