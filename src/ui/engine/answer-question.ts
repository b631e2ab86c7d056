import type { Negotiation } from '@/scenarios/negotiation'
import { openNegotiation } from '@/simulation'
import { type Answered, type Ask, type Asked, type Kind, NOT_LOADED } from './protocol'
import { analyseHandlers } from './questions/analyse-questions'
import type { Asking } from './questions/asking'
import { casesHandlers } from './questions/cases-questions'
import { conditionHandlers } from './questions/condition-questions'
import { filesHandlers } from './questions/files-questions'
import { lessonHandlers } from './questions/lesson-questions'
import { mattersHandlers } from './questions/matters-questions'
import { newsHandlers } from './questions/news-questions'
import { outlookHandlers } from './questions/outlook-questions'
import { runsHandlers } from './questions/runs-questions'
import { stepHandlers } from './questions/step-questions'

const handlers = {
  ...outlookHandlers,
  ...conditionHandlers,
  ...analyseHandlers,
  ...stepHandlers,
  ...filesHandlers,
  ...casesHandlers,
  ...lessonHandlers,
  ...mattersHandlers,
  ...newsHandlers,
  ...runsHandlers,
}

type Handler = (ask: Ask<Kind>, asking: Asking) => unknown

/** What a fetch that failed says is the browser's; what it means is ours. */
const plainly = (error: unknown): never => {
  throw error instanceof TypeError ? new Error(NOT_LOADED, { cause: error }) : error
}

/** Answers one question of the page; whatever goes wrong comes back as a message. */
export async function answerQuestion(
  asked: Promise<Negotiation>,
  { id, kind, ask }: Asked,
  caseOf: Asking['caseOf'],
  isCancelled: () => boolean,
): Promise<Answered> {
  try {
    const [negotiation, scenario] = await Promise.all([asked.then(openNegotiation), caseOf(ask.recipe)]).catch(plainly)
    // Each handler takes its own kind's question, which the protocol's types have tied together.
    const handler = handlers[kind] as Handler
    return { id, status: 'done', reply: await handler(ask, { negotiation, scenario, caseOf, isCancelled }) }
  } catch (error) {
    return { id, status: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
