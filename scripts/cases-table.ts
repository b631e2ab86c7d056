import { largestRemainder } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { forcedSale } from '@/scenarios/forced-sale'
import type { PresetSummary } from '@/scenarios/negotiation'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'

const isRow = (line: string): boolean => line.startsWith('| `')

async function rowOf({ id, group, startDate, summary }: PresetSummary): Promise<string> {
  const { answer } = await loadStoredAnswer(forcedSale, id)
  const shares = largestRemainder(forcedSale.groups.map((ending) => entryOf(answer.groups, ending.id)))
  return `| ${[`\`${id}\``, group, startDate, ...shares, summary].join(' | ')} |`
}

/** The guide to the cases with a row for each: its summary, and its endings by the answer kept with it. */
export async function withCasesTable(guide: string): Promise<string> {
  const lines = guide.split('\n')
  const at = lines.findIndex(isRow)
  const others = lines.filter((line) => !isRow(line))
  return [...others.slice(0, at), ...(await Promise.all(forcedSale.presets.map(rowOf))), ...others.slice(at)].join('\n')
}
