import type { SamplerTables, Tally } from '@/engine'
import type { Answer, InputRange, Mark, Recipe, RunHistory, SampleSummary } from '@/simulation/types'

/** What the page may ask of the model, and what each question is answered with. */
export type Questions = {
  readonly answer: { readonly ask: { readonly recipe: Recipe }; readonly reply: Answer }
  /** The untouched case; a kind of its own, so that it never takes the place of the answer. */
  readonly baseline: { readonly ask: { readonly recipe: Recipe }; readonly reply: Answer }
  readonly range: { readonly ask: { readonly recipe: Recipe }; readonly reply: InputRange }
  readonly marks: { readonly ask: { readonly recipe: Recipe }; readonly reply: readonly Mark[] }
  readonly history: { readonly ask: { readonly recipe: Recipe; readonly run: number }; readonly reply: RunHistory }
  readonly tables: { readonly ask: { readonly recipe: Recipe }; readonly reply: SamplerTables }
  readonly summary: { readonly ask: { readonly recipe: Recipe; readonly tally: Tally }; readonly reply: SampleSummary }
}

export type Kind = keyof Questions
export type Ask<K extends Kind> = Questions[K]['ask']
export type Reply<K extends Kind> = Questions[K]['reply']

/** A question on its way to the worker. */
export type Asked = { readonly [K in Kind]: { readonly id: number; readonly kind: K; readonly ask: Ask<K> } }[Kind]

export type ToWorker = Asked | { readonly id: number; readonly kind: 'cancel' }

export type Answered =
  | { readonly id: number; readonly status: 'done'; readonly reply: unknown }
  | { readonly id: number; readonly status: 'failed'; readonly message: string }
