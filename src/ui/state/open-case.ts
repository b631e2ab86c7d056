import { negotiationOfCase } from '@/scenarios/negotiation-of'
import type { Negotiations } from '@/scenarios/negotiations'
import { loadPreset } from '@/scenarios/presets'
import { caseOfLink, isOfOtherModel } from '@/simulation/link/link-codec'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import { carrying } from './carrying'
import type { OpenCase } from './case'
import { firstOpened } from './first-opened'
import { isOwnCase } from './own-cases'
import { type Visit, visitIn } from './visit'

async function openOwn(byDefault: OpenCase, id: string, visit: Visit | undefined): Promise<OpenCase> {
  const { readOwnCase, readOwnText } = await import('./read-own-case')
  const { negotiations } = byDefault
  const read = await (visit === undefined ? readOwnCase(negotiations, id) : readOwnText(negotiations, id, visit.text))
  if (read === undefined) return byDefault
  if ('setAside' in read) return { ...byDefault, fault: { kind: 'set-aside', setAside: read.setAside } }
  const { scenario, stored } = read.own
  const fault = visit && { kind: 'visit' as const, title: scenario.title }
  const first = firstOpened(byDefault, read.negotiation)
  return { ...first, scenario, stored, loadScenario: async () => scenario, own: scenario, visit, fault }
}

/** The case with what a link of another model says of it. */
async function withCarried(open: OpenCase, fragment: string): Promise<OpenCase> {
  if (!isOfOtherModel(fragment, open.stored.modelVersion)) return open
  const read = await carrying(open)()
  return { ...open, carried: read(fragment) }
}

async function openNamed(byDefault: OpenCase, id: string): Promise<OpenCase> {
  if (isOwnCase(id)) return openOwn(byDefault, id, visitIn(globalThis.history?.state, id))
  const entry = negotiationOfCase(byDefault.negotiations, id)
  if (entry === undefined || id === byDefault.scenario.id) return byDefault
  const negotiation = await entry.load()
  const first = firstOpened(byDefault, negotiation)
  if (id === first.scenario.id && negotiation.first.answer !== undefined) return first
  const [opened, kept] = await Promise.all([loadPreset(negotiation, id), loadStoredAnswer(negotiation, id)])
  return { ...first, scenario: opened, stored: kept, loadScenario: async () => opened }
}

/**
 * The case an address is about; the first of the first negotiation where it names none, or one that cannot be had, with what
 * is amiss. It is chosen when the page opens: another case is another page, so nothing of the first can leak into it.
 */
export async function openCase(negotiations: Negotiations, fragment: string): Promise<OpenCase> {
  const first = await negotiations[0].load()
  const defaultCase = first.first.scenario.id
  const byDefault = firstOpened({ negotiations, defaultCase }, first)
  const id = caseOfLink(fragment) ?? defaultCase
  try {
    return await withCarried(await openNamed(byDefault, id), fragment)
  } catch {
    return { ...byDefault, fault: { kind: 'not-loaded', id, link: globalThis.location.href } }
  }
}
