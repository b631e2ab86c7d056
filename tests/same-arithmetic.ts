import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { drawsOfRun, medianQuantile, type Scale } from '@/engine'
import { exp, log } from '@/engine/arithmetic/exp-log'

/** Frozen: Node and the browser must both give these bytes. */
export const arithmeticGolden = 'f204c94a7c6f46be67918454d32a895256ab7a38f871f2be5cb89c9a3ba827dc'

const ARGUMENTS = 50_000
const scales: readonly Scale[] = ['linear', 'log', 'logOdds']

/** SHA-256 of exp, log and quantiles of laws over many arguments, as little-endian doubles. */
export function arithmeticHash(): string {
  const next = drawsOfRun('exp and log', 0)
  const bytes = new DataView(new ArrayBuffer(ARGUMENTS * 3 * 8))
  for (let i = 0; i < ARGUMENTS; i++) {
    const [u, v, w, x] = [next(), next(), next(), next()]
    const [low = 0, median = 0, high = 0] = [u, v, w].toSorted((a, b) => a - b)
    bytes.setFloat64(i * 24, exp(1500 * (u - 0.5)), true)
    bytes.setFloat64(i * 24 + 8, log((v + 2 ** -40) * (w + 2 ** -33)), true)
    bytes.setFloat64(i * 24 + 16, medianQuantile(x, { low, median, high, scale: scales[i % 3] ?? 'linear' }), true)
  }
  return bytesToHex(sha256(new Uint8Array(bytes.buffer)))
}
