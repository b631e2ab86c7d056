import type { Handlers } from './asking'

export type StepQuestions = Record<never, never>

export const stepHandlers: Handlers<StepQuestions> = {}
