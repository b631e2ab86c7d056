import type { Scenario } from '@/scenarios/scenario.schema'
import type { AnalyseQuestions } from './questions/analyse-questions'
import type { CasesQuestions } from './questions/cases-questions'
import type { ConditionQuestions } from './questions/condition-questions'
import type { FilesQuestions } from './questions/files-questions'
import type { LessonQuestions } from './questions/lesson-questions'
import type { MattersQuestions } from './questions/matters-questions'
import type { NewsQuestions } from './questions/news-questions'
import type { OutlookQuestions } from './questions/outlook-questions'
import type { RunsQuestions } from './questions/runs-questions'
import type { StepQuestions } from './questions/step-questions'

/** What the page may ask of the model, and what each question is answered with: one family a place. */
export type Questions = OutlookQuestions &
  ConditionQuestions &
  AnalyseQuestions &
  StepQuestions &
  FilesQuestions &
  CasesQuestions &
  LessonQuestions &
  MattersQuestions &
  NewsQuestions &
  RunsQuestions

export type Kind = keyof Questions
export type Ask<K extends Kind> = Questions[K]['ask']
export type Reply<K extends Kind> = Questions[K]['reply']

/** A question on its way to the worker. */
export type Asked = { readonly [K in Kind]: { readonly id: number; readonly kind: K; readonly ask: Ask<K> } }[Kind]

export type ToListener =
  | Asked
  | { readonly id: number; readonly kind: 'cancel' }
  /** A case from a file, sent once before any question about it. */
  | { readonly kind: 'adopt'; readonly scenario: Scenario }

/** A worker is told first which negotiation all that follows is about. */
export type ToWorker = { readonly kind: 'serve'; readonly negotiation: string } | ToListener

export type Answered =
  | { readonly id: number; readonly status: 'done'; readonly reply: unknown }
  | { readonly id: number; readonly status: 'failed'; readonly message: string }
  /** The model itself could not be loaded: this line will never answer. */
  | { readonly id: number; readonly status: 'no-model'; readonly message: string }

/** What a worker says unasked: that its answers take longer here, for WebAssembly is refused. */
export type Noticed = { readonly kind: 'notice'; readonly notice: 'slow-solver' }

export type FromWorker = Answered | Noticed

/** What is said where a part of the model could not be fetched. */
export const NOT_LOADED = 'the model could not be loaded; you may be offline.'
