/** What one figure of the trust list came to: whether it holds, and one line that says what was measured. */
export type Figure = { readonly holds: boolean; readonly line: string }

/** `quick` runs the same comparison on fewer weeks, chains or draws, for the test suite. */
export type Extent = { readonly quick: boolean }

/** A small number with two digits, the same on every machine: 2.2e-16. */
export const small = (value: number): string => (value === 0 ? '0' : value.toExponential(1))
