import type { ActWords, Party } from '@/machines/event-record'
import { acts, agrees, assents, comesIn, meets, softens, threatens } from '@/machines/forced-sale/seat-events'
import type { View } from '../negotiation'
import type { SeatGameWords, Situation } from '../seat-game.types'
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

/** What whoever plays the forced sale for points is told. */
export const seatGame: SeatGameWords = {
  situation,
  hold: (view, seat: Party) => holds[seat]?.(view as NegotiationView) ?? { name: 'Wait' },
  acts,
  lesson: 4,
}
