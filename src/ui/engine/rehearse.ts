import type { Negotiation } from '@/scenarios/negotiation'
import { untouched } from '@/simulation/link/link-rules'
import { createListener } from './hear'
import type { Asked } from './protocol'

/** As many draws as the page asks one worker for at a time. */
const DRAWS = 16

/**
 * Answers for nobody what a moved number asks first. The plans of the graph are made by it and the code is compiled, which
 * costs the first answers several times what they cost the next.
 */
export async function rehearse(negotiation: Negotiation): Promise<void> {
  const hear = createListener(
    async () => negotiation,
    () => undefined,
  )
  const recipe = untouched(negotiation.first.scenario)
  const questions: readonly Asked[] = [
    { id: 0, kind: 'answer', ask: { recipe } },
    { id: 1, kind: 'rangePart', ask: { recipe, from: 0, to: DRAWS } },
    { id: 2, kind: 'marks', ask: { recipe } },
  ]
  for (const question of questions) {
    await hear(question)
    await new Promise((resolve) => setTimeout(resolve)) // a question that was really asked comes first
  }
}
