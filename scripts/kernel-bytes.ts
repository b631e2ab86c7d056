import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import wabt from 'wabt'

const file = fileURLToPath(new URL('../src/engine/solve/kernel/step.wat', import.meta.url))

/** The WebAssembly bytes of the kernel's text, without names. */
export async function kernelBytes(): Promise<Uint8Array> {
  const module = (await wabt()).parseWat(file, readFileSync(file, 'utf8'), { simd: true })
  try {
    module.validate()
    return module.toBinary({}).buffer
  } finally {
    module.destroy()
  }
}
