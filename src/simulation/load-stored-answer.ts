import type { Negotiation } from '@/scenarios/negotiation'
import { isPreset } from '@/scenarios/presets'
import type { StoredAnswer } from './stored-answer'

const noAnswer = (id: string, cause?: unknown): Error =>
  new Error(`No answer is kept with "${id}"; to write it: npm run answers -- ${id}`, { cause })

/**
 * The answer kept with a bundled case: its endings, range, levers and marks. Written by `npm run answers`; a test holds
 * each file to the solver, which is what the cast rests on.
 * @throws {RangeError} (as a rejection) if there is no such case.
 * @throws {Error} (as a rejection) if no answer is kept with it.
 */
export async function loadStoredAnswer(
  negotiation: Pick<Negotiation, 'presets' | 'loadAnswer'>,
  id: string,
): Promise<StoredAnswer> {
  if (!isPreset(negotiation, id)) throw new RangeError(`There is no bundled case "${id}".`)
  const kept = await negotiation.loadAnswer(id).catch((cause: unknown) => {
    if (cause instanceof TypeError) throw cause // a page that has lost its connection
    throw noAnswer(id, cause)
  })
  if (kept === undefined) throw noAnswer(id)
  return kept as StoredAnswer
}
