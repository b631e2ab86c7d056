/** The alea entry of seedrandom on its own: no crypto, no ARC4, and it leaves the global generator alone. */
declare module 'seedrandom/lib/alea.js' {
  export type AleaState = { readonly s0: number; readonly s1: number; readonly s2: number; readonly c: number }
  export type Alea = {
    (): number
    int32(): number
  }
  // biome-ignore lint/style/noDefaultExport: the module is CommonJS, a function and nothing else.
  export default function alea(seed: string, options?: { readonly state: AleaState }): Alea
}
