import { type Clause, claimOf } from '@/machines/event-record'
import { inNamesOf } from '@/scenarios/names-in-text'
import type { Negotiation } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'

const be: Readonly<Record<string, string>> = { is: 'is not', are: 'are not' }

/** "HOME refuses", "HOME does not refuse", "no judge stops it". */
function worded(clause: Clause, happened: boolean): string {
  if (happened) return claimOf(clause)
  const [subject, does, base, rest] = clause
  const tail = rest === undefined ? '' : ` ${rest}`
  if (subject.startsWith('a ')) return `no ${subject.slice(2)} ${does}${tail}`
  return `${subject} ${be[does] ?? `${does === base ? 'do' : 'does'} not ${base}`}${tail}`
}

type Claims = Pick<Negotiation, 'events' | 'conditionStates'>

/** What an event or state claims, or its opposite, its places not filled. */
export function clauseOf({ events, conditionStates }: Claims, id: string, happened: boolean): string {
  const clause = events[id]?.clause ?? conditionStates.find((state) => state.id === id)?.clause
  return clause === undefined ? `${happened ? '' : 'not '}${id}` : worded(clause, happened)
}

/** What an event or state claims in the names of a case: "Ann refuses the offer". */
export const subjectWords = (negotiation: Negotiation, scenario: BareCase, id: string): string =>
  inNamesOf(negotiation, scenario, clauseOf(negotiation, id, true))
