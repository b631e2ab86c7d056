import type { Numbers } from '@/engine'

/** A fact of what an act leads to, in words: its name, and what is told. Both may hold places. */
export type ActFact = { readonly name: string; readonly told: string }

/** The numbers in force, and what the case says is known of a buyer; "" where it names none. */
export type ActFactsGiven = { readonly numbers: Numbers; readonly evidenceOf: (buyer: string) => string }
