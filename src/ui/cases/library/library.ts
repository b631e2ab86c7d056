import type { Negotiation } from '@/scenarios/negotiation'
import type { NegotiationEntry } from '@/scenarios/negotiations'
import { once } from '@/scenarios/once'
import type { PresetSummary } from '@/scenarios/preset.types'
import { loadPreset } from '@/scenarios/presets'
import type { Scenario } from '@/scenarios/scenario.schema'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import type { Answer } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'
import type { SetAside } from '@/ui/state/kept-text'
import { listOwnCases } from '@/ui/state/own-cases'

export type CaseKind = PresetSummary['group'] | 'own'

/** A case with the answer kept with it, as a card and a column of the comparison show it. */
export type LibraryCase = {
  readonly entry: NegotiationEntry
  readonly negotiation: Negotiation
  readonly kind: CaseKind
  /** The title of the case it differs from in a few named places. */
  readonly variantOf: string | undefined
  readonly scenario: Scenario
  readonly answer: Answer
}

export type OwnCases = { readonly cases: readonly LibraryCase[]; readonly setAside: readonly SetAside[] }

export const ownLibrary = fromCase((open) => {
  const { negotiations } = open

  async function loadBundled(entry: NegotiationEntry, summary: PresetSummary): Promise<LibraryCase> {
    const { id, group, variantOf } = summary
    const negotiation = await entry.load()
    const [scenario, { answer }] = await Promise.all([loadPreset(negotiation, id), loadStoredAnswer(negotiation, id)])
    const title = entry.presets.find((preset) => preset.id === variantOf)?.title
    return { entry, negotiation, kind: group, variantOf: title, scenario, answer }
  }

  /** Every bundled case in the order of menus; read once, when the library is first opened. */
  const bundledCases = once(() =>
    Promise.all(negotiations.flatMap((entry) => entry.presets.map((summary) => loadBundled(entry, summary)))),
  )

  /** The cases kept on this device, newest first, and those among them that cannot be opened. */
  async function ownCases(): Promise<OwnCases> {
    const list = listOwnCases()
    if (list.length === 0) return { cases: [], setAside: [] }
    const { readOwnCase } = await import('@/ui/state/read-own-case')
    const read = await Promise.all(list.map(({ id }) => readOwnCase(negotiations, id)))
    return {
      cases: read.flatMap((one) => {
        if (one === undefined || !('own' in one)) return []
        const { entry, negotiation, own } = one
        const { scenario, stored: solved } = own
        return [{ entry, negotiation, kind: 'own' as const, variantOf: undefined, scenario, answer: solved.answer }]
      }),
      setAside: read.flatMap((one) => (one !== undefined && 'setAside' in one ? [one.setAside] : [])),
    }
  }

  return { bundledCases, ownCases }
})
