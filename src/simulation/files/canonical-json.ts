import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Scenario } from '@/scenarios/scenario.schema'

/** JSON with the keys of every object in code-unit order and no white space: equal data, equal text, however it was written. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

const sha256OfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** SHA-256 of what a scenario says: of its canonical JSON, without the address of its schema and the name of its negotiation. */
export const scenarioHash = ({ $schema: _, negotiation: __, ...content }: Scenario): string =>
  sha256OfText(canonicalJson(content))
