import { loadPreset } from '@/scenarios/load-preset'
import { type PresetSummary, presetList } from '@/scenarios/preset-list'
import type { Scenario } from '@/scenarios/scenario.schema'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import type { Answer } from '@/simulation/types'
import { listOwnCases, readOwnCase } from '@/ui/state/own-cases'

export type CaseKind = PresetSummary['group'] | 'own'

/** A case with the answer kept with it, as a card and a column of the comparison show it. */
export type LibraryCase = {
  readonly kind: CaseKind
  /** The title of the case it differs from in a few named places. */
  readonly variantOf: string | undefined
  readonly scenario: Scenario
  readonly answer: Answer
}

const titleOf = (id: string | undefined): string | undefined => presetList.find((preset) => preset.id === id)?.title

async function loadBundled(summary: PresetSummary): Promise<LibraryCase> {
  const { id, group, variantOf } = summary
  const [scenario, { answer }] = await Promise.all([loadPreset(id), loadStoredAnswer(id)])
  return { kind: group, variantOf: titleOf(variantOf), scenario, answer }
}

let loading: Promise<readonly LibraryCase[]> | undefined

/** Every bundled case in the order of menus; read once, when the library is first opened. */
export function bundledCases(): Promise<readonly LibraryCase[]> {
  loading ??= Promise.all(presetList.map(loadBundled))
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

/** The cases kept on this device, newest first. */
export const ownCases = (): readonly LibraryCase[] =>
  listOwnCases().flatMap(({ id }) => {
    const own = readOwnCase(id)
    return own === undefined
      ? []
      : [{ kind: 'own' as const, variantOf: undefined, scenario: own.scenario, answer: own.stored.answer }]
  })
