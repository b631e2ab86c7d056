import { type Clause, claimOf } from '@/machines/event-record'
import { forcedSale } from '@/scenarios/forced-sale'
import { inNamesOf } from '@/scenarios/names-in-text'
import type { Scenario } from '@/scenarios/scenario.schema'

const be: Readonly<Record<string, string>> = { is: 'is not', are: 'are not' }

/** "HOME refuses the deal", "HOME does not refuse the deal", "no court stops the ban". */
function worded(clause: Clause, happened: boolean): string {
  if (happened) return claimOf(clause)
  const [subject, does, base, rest] = clause
  const tail = rest === undefined ? '' : ` ${rest}`
  if (subject.startsWith('a ')) return `no ${subject.slice(2)} ${does}${tail}`
  return `${subject} ${be[does] ?? `${does === base ? 'do' : 'does'} not ${base}`}${tail}`
}

const clauses: ReadonlyMap<string, Clause> = new Map([
  ...Object.entries(forcedSale.events).map(([type, { clause }]) => [type, clause] as const),
  ...forcedSale.conditionStates.map(({ id, clause }) => [id, clause] as const),
])

/** What an event or state claims, or its opposite, still in the machine's own names. */
export function clauseOf(id: string, happened: boolean): string {
  const clause = clauses.get(id)
  return clause === undefined ? `${happened ? '' : 'not '}${id}` : worded(clause, happened)
}

/** What an event or state claims in the names of a case, its buyers too: "Beijing refuses the deal". */
export const subjectWords = (scenario: Scenario, id: string): string =>
  inNamesOf(forcedSale, scenario, clauseOf(id, true))
