import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { streamVersion } from './run-streams'
import type { SamplerTables } from './sampler-tables'
import type { Tally } from './tally'
import { outcomeWeeks } from './tally'

/**
 * SHA-256, in lower-case hex, of the outcome × week counts as unsigned 64-bit little-endian integers, outcome-major,
 * weeks 0 … horizon. One seed and one number of runs give one hash, whatever the workers, the blocks or the browser.
 * Pure JavaScript: `crypto.subtle` is absent on plain http.
 */
export function hashTally(tally: Tally, classOutcome: Uint8Array, nOutcomes: number): string {
  const counts = outcomeWeeks(tally, classOutcome, nOutcomes)
  const bytes = new DataView(new ArrayBuffer(counts.length * 8))
  for (let i = 0; i < counts.length; i++) bytes.setBigUint64(i * 8, BigInt(counts[i]!), true)
  return bytesToHex(sha256(new Uint8Array(bytes.buffer)))
}

const isBytes = (part: unknown): part is ArrayBufferView => ArrayBuffer.isView(part)

/**
 * SHA-256, in lower-case hex, of everything the kernel reads and of the version of its streams: two tables with one hash
 * give the same runs for the same seed, whatever case, numbers or model version they were made from. Held on one machine
 * only: the bytes are those of its typed arrays.
 */
export function hashTables(tables: SamplerTables): string {
  const hash = sha256.create()
  const add = (name: string, part: unknown): void => {
    if (isBytes(part)) {
      hash.update(utf8ToBytes(`${name}:${part.byteLength};`))
      hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) add(`${name}.${key}`, inner)
    } else hash.update(utf8ToBytes(`${name}=${String(part)};`))
  }
  add(`stream ${streamVersion}`, tables)
  return bytesToHex(hash.digest())
}
