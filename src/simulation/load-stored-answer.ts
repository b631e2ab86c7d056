import type { Negotiation } from '@/scenarios/negotiation'
import { isPreset, loadPreset } from '@/scenarios/presets'
import type { StoredAnswer } from './stored-answer'

const noAnswer = (id: string, cause?: unknown): Error =>
  new Error(`No answer is kept with "${id}"; to write it: npm run answers -- ${id}`, { cause })

/** The same for a negotiation that keeps none. */
async function solvedHere(negotiation: Negotiation, id: string): Promise<StoredAnswer> {
  const [{ openNegotiation }, { storedAnswer }, scenario] = await Promise.all([
    import('./open-negotiation'),
    import('./stored-answer'),
    loadPreset(negotiation, id),
  ])
  return storedAnswer(await openNegotiation(negotiation), scenario)
}

/**
 * The answer kept with a bundled case: its endings, range, levers and marks. Written by `npm run answers`; a test holds
 * each file to the solver, which is what the cast rests on. A negotiation that keeps none has its cases solved here.
 * @throws {RangeError} (as a rejection) if there is no such case.
 * @throws {Error} (as a rejection) if the negotiation keeps answers, and none with this case.
 */
export async function loadStoredAnswer(negotiation: Negotiation, id: string): Promise<StoredAnswer> {
  if (!isPreset(negotiation, id)) throw new RangeError(`There is no bundled case "${id}".`)
  if (negotiation.loadAnswer === undefined) return solvedHere(negotiation, id)
  const kept = await negotiation.loadAnswer(id).catch((cause: unknown) => {
    if (cause instanceof TypeError) throw cause // a page that has lost its connection
    throw noAnswer(id, cause)
  })
  if (kept === undefined) throw noAnswer(id)
  return kept as StoredAnswer
}
