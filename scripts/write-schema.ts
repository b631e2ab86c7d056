import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { negotiations } from '@/scenarios/negotiations'
import { scenarioJsonSchema } from '@/scenarios/scenario-json-schema'
import { schemaName } from '@/scenarios/schema-name'

/** Writes the schema of the scenario files of every negotiation; with --check, exits 1 when one that is written is not current. */
const folder = new URL('../schema/', import.meta.url)

const written = (file: URL): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

mkdirSync(folder, { recursive: true })
for (const { load } of negotiations) {
  const negotiation = await load()
  const [name, current] = [schemaName(negotiation), scenarioJsonSchema(negotiation)]
  const file = new URL(name, folder)
  if (!process.argv.includes('--check')) {
    writeFileSync(file, current)
    console.log(`schema/${name}: written`)
  } else if (written(file) === current) console.log(`schema/${name}: current`)
  else {
    console.log(`schema/${name}: not current; run npm run schema`)
    process.exitCode = 1
  }
}
