import type { Clause } from '@/machines/event-record'
import type { ConditionState } from '../negotiation'

/** What the states claim, by region, in the machine's order. Answer states take no time and cannot be asked about. */
const clauses: Readonly<Record<string, Readonly<Record<string, Clause>>>> = {
  contract: {
    running: ['the old contract', 'is', 'be', 'in force'],
    extended: ['the old contract', 'is', 'be', 'extended'],
    lapsed: ['the old contract', 'is', 'be', 'over'],
    signed: ['a new contract', 'is', 'be', 'signed in time'],
    signedLate: ['a new contract', 'is', 'be', 'signed late and in peace'],
    signedAfter: ['a new contract', 'is', 'be', 'signed after a stoppage'],
    imposed: ['a contract', 'is', 'be', 'imposed'],
  },
  offers: {
    apart: ['the two sides', 'are', 'be', 'far apart'],
    close: ['the two sides', 'are', 'be', 'close'],
    tentative: ['an agreement', 'waits', 'wait', 'for the members’ vote'],
    firmTerms: ['the agreement', 'is', 'be', 'on FIRM’s terms'],
    halfway: ['the agreement', 'is', 'be', 'halfway'],
    unionTerms: ['the agreement', 'is', 'be', 'on UNION’s terms'],
  },
  pressure: {
    mandate: ['a strike vote', 'stands', 'stand'],
    out: ['a stoppage', 'is', 'be', 'on'],
    strike: ['a strike', 'is', 'be', 'on'],
    entrenched: ['both sides', 'are', 'be', 'dug in'],
    lockout: ['a lockout', 'is', 'be', 'on'],
    returned: ['work', 'goes', 'go', 'on after a stoppage, without a contract'],
  },
  mediator: {
    called: ['a mediator', 'is', 'be', 'called'],
    proposed: ['a mediator’s proposal', 'is', 'be', 'on the table'],
  },
  law: {
    coolingOff: ['a cooling-off', 'is', 'be', 'in force'],
  },
  fund: {
    low: ['the strike fund', 'is', 'be', 'low'],
    spent: ['the strike fund', 'is', 'be', 'spent'],
  },
  stock: {
    low: ['FIRM’s stock', 'is', 'be', 'low'],
    gone: ['FIRM’s stock', 'is', 'be', 'gone'],
  },
}

/** `contract.lapsed`, `offers.tentative` (on any terms), `pressure.out` (a strike or a lockout), `pressure.strike` (dug in or not), `fund.low`. */
export const conditionStates: readonly ConditionState[] = Object.entries(clauses).flatMap(([region, claims]) =>
  Object.entries(claims).map(([value, clause]) => ({ id: `${region}.${value}`, region, value, clause })),
)
