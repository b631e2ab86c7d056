import { z } from 'zod'
import { scenarioSchema } from './scenario.schema'

/** The schema of a scenario file for editors (JSON Schema 2020-12). What it cannot say, `checkScenario` does. */
export const scenarioJsonSchema = (): string => {
  const schema = z.toJSONSchema(scenarioSchema, { target: 'draft-2020-12', io: 'input', reused: 'ref' })
  return `${JSON.stringify({ ...schema, title: 'Standoff scenario' }, null, 2)}\n`
}
