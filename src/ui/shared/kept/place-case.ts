import type { Scenario } from '@/scenarios/scenario.schema'
import type { StoredAnswer } from '@/simulation'
import { readSetting } from '@/ui/state/device-settings'
import { isRecord, readKept } from '@/ui/state/kept-text'
import { loadRules } from '@/ui/state/load-rules'
import {
  hasOwnCase,
  hasRoomFor,
  keepOwnCase,
  ownCaseId,
  ownCaseSetting,
  ownCaseText,
  ownCaseTitle,
} from '@/ui/state/own-cases'
import type { Visit } from '@/ui/state/visit'

/** What a reader may want where another case is kept under the same id. */
export type Placing = 'replace' | 'both' | 'visit'

export type Placed =
  | { readonly status: 'refused'; readonly problem: string }
  /** Another case of this title is kept under the id, and the reader has to say what becomes of it. */
  | { readonly status: 'known'; readonly title: string }
  /** Ready to be opened; with a visit where the device does not keep it. */
  | { readonly status: 'placed'; readonly scenario: Scenario; readonly visit: Visit | undefined }

type Solve = (scenario: Scenario) => Promise<{ readonly stored: StoredAnswer } | { readonly problem: string }>

/** The same answers, each worked out once: a case that was asked about need not be solved again. */
export function solvedOnce(solve: Solve): Solve {
  const solved = new Map<string, ReturnType<Solve>>()
  return (scenario) => {
    const known = solved.get(scenario.id) ?? solve(scenario)
    solved.set(scenario.id, known)
    return known
  }
}

const LONGEST_ID = 60
const LONGEST_TITLE = 60

/** A case with an id of its own kind, of a length that files allow. */
export const asOwn = (scenario: Scenario): Scenario => ({
  ...scenario,
  id: ownCaseId(scenario.id).slice(0, LONGEST_ID).replace(/-+$/, ''),
})

/** The same under the first id and title that nothing is kept under: "Acme (2)". */
function beside(scenario: Scenario): Scenario {
  for (let count = 2; ; count++) {
    const id = `${scenario.id.slice(0, LONGEST_ID - 5).replace(/-+$/, '')}-${count}`
    const title = `${scenario.title.slice(0, LONGEST_TITLE - 6).trimEnd()} (${count})`
    if (!hasOwnCase(id)) return { ...scenario, id, title }
  }
}

/** Whether a kept text holds the scenario with this hash. */
function holds(text: string, hash: string): boolean {
  const read = readKept(text, (value) => ({ value: isRecord(value) && value.of === hash }))
  return 'value' in read && read.value.value
}

/**
 * Solves a case and keeps it on this device; where that is full or refused, the case is for this visit. Another case
 * under the same id is replaced only when `placing` says so.
 */
export async function placeCase(found: Scenario, solve: Solve, placing?: Placing): Promise<Placed> {
  const scenario = placing === 'both' ? beside(found) : found
  const { id } = scenario
  const of = (await loadRules()).scenarioHash(scenario)
  const before = readSetting(ownCaseSetting(id)) ?? ''
  const isTaken = placing === undefined && hasOwnCase(id)
  if (holds(before, of)) return { status: 'placed', scenario, visit: undefined }
  const solved = await solve(scenario)
  if ('problem' in solved) return { status: 'refused', problem: solved.problem }
  const own = { scenario, stored: solved.stored, of }
  const text = ownCaseText(own)
  if (isTaken && hasRoomFor(text, before)) return { status: 'known', title: ownCaseTitle(id) }
  const isKept = placing !== 'visit' && !isTaken && keepOwnCase(own)
  return { status: 'placed', scenario, visit: isKept ? undefined : { id, text } }
}
