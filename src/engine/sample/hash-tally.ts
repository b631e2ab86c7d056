import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { outcomeWeeks } from './outcome-weeks'
import type { Tally } from './tally'

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
