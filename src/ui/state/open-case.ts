import type { Negotiation } from '@/scenarios/negotiation'
import { isPreset, loadPreset } from '@/scenarios/presets'
import type { StoredAnswer } from '@/simulation'
import { caseOfLink, isOfOtherModel } from '@/simulation/link/link-codec'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import { carrying } from './carrying'
import type { OpenCase } from './case'
import { loadFirstCase } from './first-case'
import { isOwnCase } from './own-cases'
import { type Visit, visitIn } from './visit'

async function openOwn(byDefault: OpenCase, id: string, visit: Visit | undefined): Promise<OpenCase> {
  const { readOwnCase, readOwnText } = await import('./read-own-case')
  const read = visit === undefined ? await readOwnCase(byDefault, id) : await readOwnText(byDefault, id, visit.text)
  if (read === undefined) return byDefault
  if ('setAside' in read) return { ...byDefault, fault: { kind: 'set-aside', setAside: read.setAside } }
  const { scenario, stored } = read.own
  const fault = visit && { kind: 'visit' as const, title: scenario.title }
  return { ...byDefault, scenario, stored, loadScenario: async () => scenario, own: scenario, visit, fault }
}

/** The case with what a link of another model says of it. */
async function withCarried(open: OpenCase, fragment: string): Promise<OpenCase> {
  if (!isOfOtherModel(fragment, open.stored.modelVersion)) return open
  const read = await carrying(open)()
  return { ...open, carried: read(fragment) }
}

async function openNamed(byDefault: OpenCase, id: string): Promise<OpenCase> {
  const { negotiation, scenario } = byDefault
  if (isOwnCase(id)) return openOwn(byDefault, id, visitIn(globalThis.history?.state, id))
  if (id === scenario.id || !isPreset(negotiation, id)) return byDefault
  const [opened, kept] = await Promise.all([loadPreset(negotiation, id), loadStoredAnswer(negotiation, id)])
  return { ...byDefault, scenario: opened, stored: kept, loadScenario: async () => opened }
}

/**
 * The case an address is about; a negotiation's first where it names none, or one that cannot be had, with what is amiss. It
 * is chosen when the page opens: another case is another page, so nothing of the first can leak into it.
 */
export async function openCase(negotiation: Negotiation, fragment: string): Promise<OpenCase> {
  const { scenario, answer } = negotiation.first
  // Written by `npm run answers`, and held to the solver by a test.
  const stored = answer as StoredAnswer
  const loadScenario = loadFirstCase(negotiation)
  const byDefault = { negotiation, scenario, stored, loadScenario, own: undefined, visit: undefined, fault: undefined }
  const id = caseOfLink(fragment) ?? scenario.id
  try {
    return await withCarried(await openNamed(byDefault, id), fragment)
  } catch {
    return { ...byDefault, fault: { kind: 'not-loaded', id, link: globalThis.location.href } }
  }
}
