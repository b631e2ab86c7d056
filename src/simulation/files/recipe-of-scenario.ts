import { entryOf } from '@/scenarios/entry-of'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario, ScenarioNumber } from '@/scenarios/scenario.schema'
import { rangeInForce } from '../number-law'
import { payoffValues } from '../recipe/payoff-values'
import type { CaseEdits, Recipe } from '../types'
import { canonicalJson, scenarioHash } from './canonical-json'
import { notedReason, scenarioFile } from './scenario-file'

/** What of a recipe a scenario file can say. */
export type FiledRecipe = Pick<Recipe, 'changes' | 'edits' | 'horizonWeeks'>

const isEmpty = (record: object): boolean => Object.keys(record).length === 0
const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

/** The note in a reason that `notedReason` wrote; the reason itself where somebody rewrote it, if it is short enough. */
function noteOf(reason: string, before: string): string | undefined {
  const start = 'Changed: '.length
  for (let end = reason.indexOf(' / ', start); end > 0; end = reason.indexOf(' / ', end + 1)) {
    const note = reason.slice(start, end)
    if (notedReason(note, before) === reason) return note
  }
  return reason.length <= 300 ? reason : undefined
}

/** The range somebody chose for a number: one that its reading alone would not leave in a file. */
function chosenRange(negotiation: Negotiation, own: Scenario, { base, low, high }: ScenarioNumber, id: string) {
  const plain = rangeInForce(negotiation, own, base === entryOf(own.numbers, id).base ? {} : { [id]: base }, id)
  return low === plain.low && high === plain.high ? undefined : { low, high }
}

function payoffEdits(filed: Scenario, own: Scenario): Record<string, number> {
  const before = new Map(payoffValues(own))
  return Object.fromEntries(payoffValues(filed).filter(([path, value]) => before.get(path) !== value))
}

/**
 * A scenario file as a difference from a case: its other numbers, ranges, payoffs, calendar and horizon. Undefined where
 * the case with these differences would not be this file to the letter (another name, source or prologue): then it is a
 * case of its own.
 */
export function recipeOfScenario(negotiation: Negotiation, filed: Scenario, own: Scenario): FiledRecipe | undefined {
  const changes: Record<string, number> = {}
  const ranges: Record<string, { low: number; high: number }> = {}
  const notes: Record<string, string> = {}
  for (const { id } of negotiation.parameters) {
    const [one, before] = [entryOf(filed.numbers, id), entryOf(own.numbers, id)]
    if (one.base !== before.base) changes[id] = one.base
    const range = chosenRange(negotiation, own, one, id)
    if (range !== undefined) ranges[id] = range
    if (one.reason === before.reason) continue
    const note = noteOf(one.reason, before.reason)
    if (note === undefined) return undefined
    notes[id] = note
  }
  for (const note of filed.notes.slice(own.notes.length)) {
    const [, id, words] = /^Changed: (\S+): (.+)$/s.exec(note) ?? []
    if (id !== undefined && words !== undefined) notes[id] = words
  }
  const payoffs = payoffEdits(filed, own)
  const { announced, delayLengthWeeks } = filed.calendar
  const calendar = {
    announced: announced.map(({ date, event, label }) => ({ date, event, label })),
    ...(delayLengthWeeks === undefined ? {} : { delayLengthWeeks }),
  }
  const edits: CaseEdits = {
    ...(isEmpty(ranges) ? {} : { ranges }),
    ...(isEmpty(payoffs) ? {} : { payoffs }),
    ...(same(filed.calendar, own.calendar) ? {} : { calendar }),
    ...(isEmpty(notes) ? {} : { notes }),
  }
  const recipe = { changes, edits, horizonWeeks: filed.horizonWeeks }
  return scenarioHash(scenarioFile(negotiation, own, recipe)) === scenarioHash(filed) ? recipe : undefined
}
