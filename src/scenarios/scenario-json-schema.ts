import { z } from 'zod'
import type { Negotiation } from './negotiation'
import { scenarioSchemaOf } from './scenario.schema'

/** The schema of a scenario file for editors (JSON Schema 2020-12). What it cannot say, `checkScenario` does. */
export const scenarioJsonSchema = (negotiation: Negotiation): string => {
  const schema = z.toJSONSchema(scenarioSchemaOf(negotiation), { target: 'draft-2020-12', io: 'input', reused: 'ref' })
  return `${JSON.stringify({ ...schema, title: 'Standoff scenario' }, null, 2)}\n`
}
