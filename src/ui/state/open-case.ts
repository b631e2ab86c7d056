import { forcedSale } from '@/scenarios/forced-sale'
import storedDefault from '@/scenarios/forced-sale/answers/tiktok-2025.json' with { type: 'json' }
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { isPreset, loadPreset } from '@/scenarios/presets'
import { caseOfLink } from '@/simulation/link/link-codec'
import { defaultCase } from '@/simulation/link/link-rules'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import type { OpenCase } from './case'
import { type AnsweredCase, isOwnCase } from './own-cases'
import { type Visit, visitIn } from './visit'

/** Its numbers and answer come with the page's first file. */
const byDefault = { scenario: tiktok2025, stored: storedDefault as unknown as AnsweredCase['stored'], visit: undefined }

async function openOwn(id: string, visit: Visit | undefined): Promise<OpenCase> {
  const { readOwnCase, readOwnText } = await import('./read-own-case')
  const read =
    visit === undefined ? await readOwnCase(id, byDefault.stored) : await readOwnText(id, visit.text, byDefault.stored)
  if (read === undefined) return { ...byDefault, fault: undefined }
  if ('setAside' in read) return { ...byDefault, fault: { kind: 'set-aside', setAside: read.setAside } }
  const { scenario, stored } = read.own
  return { scenario, stored, visit, fault: visit && { kind: 'visit', title: scenario.title } }
}

/**
 * The case an address is about; the default where it names none, or one that cannot be had, with what is amiss. It is chosen
 * when the page opens: another case is another page, so nothing of the first can leak into it.
 */
export async function openCase(fragment: string): Promise<OpenCase> {
  const id = caseOfLink(fragment) ?? defaultCase
  try {
    if (isOwnCase(id)) return await openOwn(id, visitIn(globalThis.history?.state, id))
    if (id === defaultCase || !isPreset(forcedSale, id)) return { ...byDefault, fault: undefined }
    const [scenario, stored] = await Promise.all([loadPreset(forcedSale, id), loadStoredAnswer(forcedSale, id)])
    return { scenario, stored, visit: undefined, fault: undefined }
  } catch {
    return { ...byDefault, fault: { kind: 'not-loaded', id, link: globalThis.location.href } }
  }
}
