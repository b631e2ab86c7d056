import { readFileSync } from 'node:fs'
import { largestRemainder } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import type { Negotiation } from '@/scenarios/negotiation'
import type { PresetSummary } from '@/scenarios/preset.types'
import type { StoredAnswer } from '@/simulation'
import { type Marks, withLinesBetween } from './between-marks'

export const casesMarks = ({ id }: Pick<Negotiation, 'id'>): Marks => [
  `<!-- The cases of ${id}, written by npm run answers -->`,
  `<!-- End of the cases of ${id} -->`,
]

/** Read and not imported: what was written a moment ago counts. */
const keptAnswer = (negotiation: string, id: string): StoredAnswer =>
  JSON.parse(readFileSync(new URL(`../src/scenarios/${negotiation}/answers/${id}.json`, import.meta.url), 'utf8'))

const cells = (of: readonly (string | number)[]): string => `| ${of.join(' | ')} |`

function rowOf({ id: negotiation, groups }: Negotiation, { id, group, startDate, summary }: PresetSummary): string {
  const { answer } = keptAnswer(negotiation, id)
  const shares = largestRemainder(groups.map((ending) => entryOf(answer.groups, ending.id)))
  return cells([`\`${id}\``, group, startDate, ...shares, summary])
}

/** The guide to the cases with a row for each of a negotiation: its summary, and its endings by the answer kept with it. */
export function withCasesTable(guide: string, negotiation: Negotiation): string {
  const { groups, presets } = negotiation
  return withLinesBetween(guide, casesMarks(negotiation), [
    '',
    cells(['Case', 'Kind', 'Start', ...groups.map(({ short }) => short), 'In one sentence']),
    cells(['---', '---', '---', ...groups.map(() => '---:'), '---']),
    ...presets.map((preset) => rowOf(negotiation, preset)),
    '',
  ])
}
