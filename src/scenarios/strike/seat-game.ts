import type { ActWords } from '@/machines/event-record'
import { acts, firmHalves, lowers, raises, strikes, unionHalves } from '@/machines/strike/seat-events'
import type { View } from '../negotiation'
import type { SeatGameWords, Situation } from '../seat-game.types'
import type { StrikeView } from './view'

const contracts: Partial<Record<StrikeView['contract'], string>> = {
  running: 'The old contract still runs.',
  expiring: 'The old contract is at its last day.',
  unionChooses: 'The contract has run out. UNION can strike or work on.',
  firmChooses: 'UNION works on without a contract. FIRM can lock it out.',
  extended: 'The old contract runs on while they talk.',
  lapsed: 'There is no contract.',
}

const offers: Readonly<Record<StrikeView['offers'], string>> = {
  apart: 'The two sides stand far apart.',
  close: 'The two sides are close.',
  firmAsked: 'UNION offers to meet halfway. The word is with FIRM.',
  unionAsked: 'FIRM offers to meet halfway. The word is with UNION.',
  firmTerms: 'They have agreed on FIRM’s terms. The members must vote.',
  halfway: 'They have agreed halfway. The members must vote.',
  unionTerms: 'They have agreed on UNION’s terms. The members must vote.',
}

const pressures: Readonly<Record<StrikeView['pressure'], string>> = {
  working: 'Everybody is at work.',
  mandate: 'The members have voted to strike if they must.',
  strike: 'A strike is on.',
  entrenched: 'The strike has dug in.',
  lockout: 'The workers are locked out.',
  returned: 'The workers are back at work.',
  deciding: 'The cooling-off is over. UNION can strike again.',
}

const funds: Readonly<Record<StrikeView['fund'], string>> = {
  full: '',
  low: 'The strike fund runs low.',
  spent: 'The strike fund is spent.',
}

const stocks: Readonly<Record<StrikeView['stock'], string>> = {
  full: '',
  low: 'FIRM’s stock runs low.',
  gone: 'FIRM’s stock is gone.',
}

function situation(seen: View): Situation {
  const { contract, offers: stand, pressure, fund, stock } = seen as StrikeView
  return {
    headline: offers[stand],
    lines: [contracts[contract] ?? '', pressures[pressure], funds[fund], stocks[stock]].filter((line) => line !== ''),
  }
}

function hold(seen: View, seat: string): ActWords {
  const { pressure } = seen as StrikeView
  const isOut = pressure === 'strike' || pressure === 'entrenched' || pressure === 'lockout'
  if (seat === 'union') return { name: isOut ? 'Stay out' : 'Stand by your demand', facts: [raises, firmHalves] }
  return {
    name: isOut ? 'Sit it out' : 'Stand by your offer',
    facts: [lowers, unionHalves, ...(isOut ? [] : [strikes])],
  }
}

/** What whoever plays a side of a strike for points is told. */
export const seatGame: SeatGameWords = { situation, hold, acts }
