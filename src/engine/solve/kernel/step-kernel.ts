import { stepBytes } from './step-bytes'

/** A step along the words between two addresses, in bytes. */
export type KernelStep = (at: number, end: number) => void

/** The kernel over a memory of its own. */
export type OpenKernel = { readonly buffer: ArrayBuffer; readonly step: KernelStep }

export type StepKernel = {
  /** Takes a memory of at least so many bytes for 1 or 8 sets of numbers; undefined where WebAssembly is not to be had. */
  readonly open: (lanes: 1 | 8, bytes: number) => OpenKernel | undefined
  /** Calls `listener` once, when WebAssembly is first refused; at once where it was refused already. */
  readonly whenRefused: (listener: () => void) => void
}

const PAGE = 65_536

/**
 * A kernel whose module is compiled when first asked for. `compile` throws where WebAssembly is refused, and gives undefined
 * where it is not to be tried, which is no refusal.
 */
export function createStepKernel(compile: () => WebAssembly.Module | undefined): StepKernel {
  let module: WebAssembly.Module | undefined
  let isRefused = false
  const listeners: (() => void)[] = []
  return {
    open: (lanes, bytes) => {
      if (isRefused) return undefined
      try {
        module ??= compile()
        if (module === undefined) return undefined
        const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) })
        const step = new WebAssembly.Instance(module, { '': { memory } }).exports[lanes === 1 ? 'stepOne' : 'stepEight']
        if (typeof step !== 'function') throw new TypeError('The kernel lacks a step.')
        return { buffer: memory.buffer, step: (at, end) => step(at, end) }
      } catch {
        isRefused = true
        for (const listener of listeners) listener()
        return undefined
      }
    },
    whenRefused: (listener) => {
      if (isRefused) listener()
      else listeners.push(listener)
    },
  }
}

/** The policy of the page refuses WebAssembly in its document and would say so in the console; workers are free of it. */
export const stepKernel = createStepKernel(() =>
  'document' in globalThis
    ? undefined
    : new WebAssembly.Module(Uint8Array.from(atob(stepBytes), (character) => character.charCodeAt(0))),
)
