import type { ActWords, TimelyFact } from '../event-record'
import { buyerIds } from './buyers'
import type { NegotiationEventType } from './event-meta'

// The part of the events' records that a seat is told: apart from the rest, which the page loads first.

/** The events by which a party agrees. */
export const agreeing = {
  host: ['host.concedes', 'host.determines'],
  home: ['home.assents', ...buyerIds.map((buyer) => `both.agreePackage.${buyer}` as const)],
  owner: [...buyerIds.map((buyer) => `deal.agreed.${buyer}` as const), 'owner.drawsUpContracts', 'owner.signs'],
} as const satisfies Readonly<Record<string, readonly NegotiationEventType[]>>

/** How often others do what one may wait for. */
export const softens: TimelyFact = { says: 'HOST softens its terms in about CHANCE.', chanceOf: 'host.concedes' }
export const assents: TimelyFact = { says: 'HOME says yes by itself in about CHANCE.', chanceOf: 'home.assents' }
export const meets: TimelyFact = { says: 'HOST and HOME meet in about CHANCE.', chanceOf: 'both.meet' }
export const agrees: TimelyFact = {
  says: 'OWNER agrees with the likeliest buyer in about CHANCE.',
  chanceOf: 'deal.agreed.strategic',
}
export const comesIn: TimelyFact = { says: 'A new bidder joins in about CHANCE.', chanceOf: 'bidder.enters' }
export const threatens: TimelyFact = {
  says: 'HOST threatens a tariff in about CHANCE.',
  chanceOf: 'host.threatensTariff',
}

const toBuyers = (prefix: string, of: (place: string) => ActWords) =>
  Object.fromEntries(buyerIds.map((buyer) => [`${prefix}.${buyer}`, of(buyer.toUpperCase())]))

/** What a seat is told of its events, where their clause is no command or more is to be said. */
export const acts: Readonly<Record<string, ActWords>> = {
  'owner.opensTalks': { name: 'Open talks', facts: ['Nothing is promised; you can walk away.'] },
  'owner.walksAway': { name: 'Call it off and start again', facts: ['Back to no sale: no buyer, no papers.'] },
  'owner.drawsUpContracts': { name: 'Draw up the contracts', facts: ['They are not signed by that.'] },
  'owner.signs': { name: 'Sign the contracts', facts: ['The terms stand as they are now. Most signed deals close.'] },
  'deal.closes': { name: 'Close the sale', facts: ['That is the end of it.'] },
  ...toBuyers('deal.agreed', (place) => ({
    name: `Agree with ${place}`,
    facts: ['In outline: HOME must still say yes.'],
  })),
  ...toBuyers('both.agreePackage', (place) => ({ name: `Settle the sale to ${place} at the meeting` })),
  'home.assents': { name: 'Say yes in principle', facts: ['The papers can begin.'] },
  'home.blocks': { name: 'Refuse the deal', facts: ['It falls back to talks.'] },
  'home.waits': { name: 'Keep them waiting', facts: ['Neither yes nor no.'] },
  'home.links': { name: 'Tie the sale to trade', facts: ['A later yes then hangs on trade.'] },
  'home.softens': { name: 'Loosen the tie to trade' },
  'host.delays': { name: 'Put the deadline off', facts: ['Each delay is believed a little less.'] },
  'host.lapses': { name: 'Let the deadline pass' },
  'host.tolerates': { name: 'Do not enforce it' },
  'host.enforces': { name: 'Enforce it', facts: ['TARGET goes dark, for now or for good.'] },
  'host.shutsForGood': { name: 'Keep it shut for good', facts: ['That is the end of it.'] },
  'host.shutsForNow': { name: 'Shut it for now' },
  'host.withdraws': { name: 'Withdraw your order', facts: ['That is the end of it.'] },
  'host.determines': { name: 'Approve the plan', facts: ['Contracts come next.'] },
  'host.concedes': { name: 'Soften your terms', facts: ['A licence for the algorithm will do.'] },
  'host.threatensTariff': { name: 'Threaten a tariff', facts: ['HOME may refuse the deal for it.'] },
  'host.decidesOnTariff': { name: 'Bring the tariff threat to a head' },
  'host.standsDown': { name: 'Stand down' },
  'host.takesBigStep': { name: 'Take a big step: 30 points or more' },
  'host.climbsDown': { name: 'Climb down from the embargo' },
  'bidder.enters': { name: 'Send in a new bidder' },
  'bidder.withdraws': { name: 'Pull a bidder out' },
  'bidder.fundingFails': { name: 'Let the money fail', facts: ['The deal falls.'] },
}
