import { entryOf } from '@/scenarios/entry-of'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario, ScenarioNumber } from '@/scenarios/scenario.schema'
import { schemaName } from '@/scenarios/schema-name'
import { type CaseNumber, editedCase } from '../edited-case'
import { rangeInForce } from '../number-law'
import type { CaseEdits, Recipe } from '../types'

/** The source of an edited calendar entry; nobody published it, and its address leads nowhere on purpose. */
const EDITED = 'edited'
const editedSource: Scenario['sources'][string] = {
  publisher: 'The author of this file',
  title: 'Edited in Standoff; no published source',
  url: 'https://edited.invalid/',
  quality: 'C',
}
const LONGEST_REASON = 600

/** A number's reason with the note on its change before it, cut to the length a file allows. */
export const notedReason = (note: string, reason: string): string =>
  `Changed: ${note} / Before: ${reason}`.slice(0, LONGEST_REASON)

/** Notes on payoffs and the calendar, which have no reason of their own, as notes of the case. */
const filedNotes = ({ payoffs, calendar, notes = {} }: CaseEdits): readonly string[] =>
  Object.keys({ ...payoffs, ...(calendar === undefined ? {} : { calendar }) })
    .toSorted()
    .flatMap((id) => (notes[id] === undefined ? [] : [`Changed: ${id}: ${notes[id]}`]))

/** A number as the file's own: its range is the one drawn, so that a held one has none. */
function filedNumber(
  negotiation: Negotiation,
  edited: Scenario,
  changes: Recipe['changes'],
  id: string,
  note: string | undefined,
) {
  const { isChosen: _, ...number }: CaseNumber & ScenarioNumber = entryOf(edited.numbers, id)
  return {
    ...number,
    base: changes[id] ?? number.base,
    ...rangeInForce(negotiation, edited, changes, id),
    reason: note === undefined ? number.reason : notedReason(note, number.reason),
  } satisfies ScenarioNumber
}

/**
 * A case with its changes and edits written into it, every range as it is drawn: a complete scenario file. Conditions, seed and runs are no part of a
 * case and are left out. It may break a rule of files (weights that add up to nothing): check it before it is kept.
 */
export function scenarioFile(
  negotiation: Negotiation,
  scenario: Scenario,
  { changes, edits, horizonWeeks }: Pick<Recipe, 'changes' | 'edits' | 'horizonWeeks'>,
): Scenario {
  const edited = editedCase(scenario, edits)
  const usesEdited = edited.calendar.announced.some(({ source }) => source === EDITED)
  return {
    $schema: `./schema/${schemaName(negotiation)}`,
    ...edited,
    horizonWeeks,
    notes: [...edited.notes, ...filedNotes(edits)],
    numbers: Object.fromEntries(
      negotiation.parameters.map(({ id }) => [id, filedNumber(negotiation, edited, changes, id, edits.notes?.[id])]),
    ),
    sources: usesEdited ? { ...edited.sources, [EDITED]: editedSource } : edited.sources,
  }
}

export const scenarioText = (scenario: Scenario): string => `${JSON.stringify(scenario, null, 2)}\n`
