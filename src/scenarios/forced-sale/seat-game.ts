import type { Party } from '@/machines/event-record'
import { buyerIds } from '@/machines/forced-sale/buyers'
import type { View } from '../negotiation'
import type { ActWords, SeatGameWords, Situation, TimelyFact } from '../seat-game.types'
import type { NegotiationView } from './view'

const BUYER_PLACE = (view: NegotiationView): string => view.buyer?.toUpperCase() ?? 'a buyer'

const stages: Readonly<Record<NegotiationView['deal'], (view: NegotiationView) => string>> = {
  notForSale: () => 'BUSINESS is not for sale.',
  talks: () => 'Talks are open, and nothing is agreed.',
  nearDeal: (view) => `OWNER and ${BUYER_PLACE(view)} agree in outline. HOME has not said yes.`,
  framework: () => 'HOME has said yes in principle. The papers begin.',
  determined: () => 'HOST has approved the plan. Contracts come next.',
  contractsDrawn: ({ terms }) =>
    terms === 'fullSale'
      ? 'The contracts are ready: a full sale, the algorithm included.'
      : 'The contracts are ready: a sale with the algorithm on licence.',
  signed: () => 'The contracts are signed. The permits are still to come.',
  cleared: () => 'The permits are there. Only the closing is left.',
  closed: () => 'The sale has closed.',
}

const times = (count: number): string =>
  ['', 'once', 'twice', 'three times', 'four times', 'five times'][count] ?? `${count} times`

const lawNow: Partial<Record<NegotiationView['law'], (view: NegotiationView) => string>> = {
  delayed: ({ delays }) =>
    delays === 0 ? 'HOST has not put the deadline off yet.' : `HOST has put the deadline off ${times(delays)}.`,
  due: () => 'The deadline is here.',
  lapsing: () => 'The deadline is passing.',
  lapsed: () => 'The deadline has passed, and nobody enforces the INSTRUMENT.',
  enjoined: () => 'A court has stopped the ban for now.',
  shuttingDown: () => 'HOST is enforcing the INSTRUMENT.',
  dark: () => 'HOST enforces the INSTRUMENT: TARGET is dark.',
}

const levels: Readonly<Record<NegotiationView['level'], string>> = {
  low: 'Tariffs are low.',
  elevated: 'Tariffs are raised.',
  embargo: 'Tariffs are so high that trade stops.',
  standstillLow: 'HOST and HOME keep a truce on trade.',
  standstillElevated: 'HOST and HOME keep a truce over raised tariffs.',
}

function situation(seen: View): Situation {
  const view = seen as NegotiationView
  const isTermsTold = view.deal === 'contractsDrawn'
  return {
    headline: stages[view.deal](view),
    lines: [
      ...(isTermsTold
        ? []
        : [view.terms === 'fullSale' ? 'HOST asks for a full sale.' : 'HOST accepts the algorithm on licence.']),
      ...(lawNow[view.law] === undefined ? [] : [lawNow[view.law]?.(view) ?? '']),
      levels[view.level],
    ],
  }
}

const softens: TimelyFact = { says: 'HOST softens its terms in about CHANCE.', chanceOf: 'host.concedes' }
const assents: TimelyFact = { says: 'HOME says yes by itself in about CHANCE.', chanceOf: 'home.assents' }
const meets: TimelyFact = { says: 'HOST and HOME meet in about CHANCE.', chanceOf: 'both.meet' }
const agrees: TimelyFact = {
  says: 'OWNER agrees with the likeliest buyer in about CHANCE.',
  chanceOf: 'deal.agreed.strategic',
}
const comesIn: TimelyFact = { says: 'A new bidder joins in about CHANCE.', chanceOf: 'bidder.enters' }
const threatens: TimelyFact = { says: 'HOST threatens a tariff in about CHANCE.', chanceOf: 'host.threatensTariff' }

function ownerHolds({ deal, terms }: NegotiationView): ActWords {
  const hopes = terms === 'fullSale' ? [softens] : []
  switch (deal) {
    case 'notForSale':
      return { name: 'Keep it off the market', facts: ['No talks, no papers.', ...hopes] }
    case 'talks':
      return { name: 'Talk on', facts: ['Agree with nobody yet.', ...hopes, comesIn] }
    case 'nearDeal':
      return { name: 'Stand by the outline', facts: [assents, meets] }
    case 'contractsDrawn':
      return {
        name: terms === 'fullSale' ? 'Hold out for a licence' : 'Leave the contracts unsigned',
        facts: [...hopes, 'The deadline is yours to risk.'],
      }
    case 'signed':
    case 'cleared':
      return { name: 'Wait with the closing' }
    default:
      return { name: 'Let the papers lie', facts: ['Nothing is drawn up.', ...hopes] }
  }
}

const holds: Readonly<Record<string, (view: NegotiationView) => ActWords>> = {
  owner: ownerHolds,
  host: ({ deal }) => ({
    name: 'Let things run',
    facts: [deal === 'talks' ? agrees : meets, 'No threat, no concession.'],
  }),
  home: ({ level }) => ({
    name: 'Say nothing',
    facts: [meets, level === 'low' ? threatens : 'A yes can be given later.'],
  }),
  bidder: () => ({ name: 'Stay as you are', facts: [agrees] }),
}

const toBuyers = (prefix: string, of: (place: string) => ActWords) =>
  Object.fromEntries(buyerIds.map((buyer) => [`${prefix}.${buyer}`, of(buyer.toUpperCase())]))

const acts: SeatGameWords['acts'] = {
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

/** What whoever plays the forced sale for points is told. */
export const seatGame: SeatGameWords = {
  situation,
  hold: (view, seat: Party) => holds[seat]?.(view as NegotiationView) ?? { name: 'Wait' },
  acts,
  lesson: 4,
}
