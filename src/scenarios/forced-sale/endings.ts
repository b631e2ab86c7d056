import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'
import type { OutcomeGroup, OutcomeWords } from '../negotiation'

/** The four endings, in the order in which they are stacked and dealt. */
export const groups = [
  {
    id: 'sold',
    look: 'solid',
    name: 'Sold',
    short: 'Sold',
    letter: 'S',
    count: 'sold',
    noun: 'a sale',
    object: 'the sale',
    happens: 'it is sold',
    plural: 'sales',
    meaning: 'Control passes to owners HOST accepts, and it closes; OWNER may keep a small stake.',
    claim: 'BUSINESS is sold within SPAN',
    asked: 'in how many is BUSINESS sold within SPAN',
    ways: { show: 'Show buyers', hide: 'Hide buyers' },
  },
  {
    id: 'kept',
    look: 'dotted',
    name: 'Kept by OWNER',
    short: 'Kept',
    letter: 'K',
    count: 'kept',
    noun: 'OWNER keeping it',
    object: 'OWNER keeping it',
    happens: 'OWNER keeps it',
    plural: 'kept',
    meaning: 'OWNER keeps it lawfully: the INSTRUMENT is struck down, repealed or withdrawn.',
    claim: 'OWNER keeps TARGET, the INSTRUMENT gone',
  },
  {
    id: 'banned',
    look: 'hatched',
    name: 'Banned for good',
    short: 'Banned',
    letter: 'B',
    count: 'banned for good',
    noun: 'a lasting ban',
    object: 'a ban',
    happens: 'it is banned for good',
    plural: 'lasting bans',
    meaning: 'Off, and not coming back.',
    claim: 'SERVICE is banned for good',
  },
  {
    id: 'unresolved',
    look: 'hollow',
    name: 'Not settled',
    short: 'Not settled',
    letter: 'N',
    count: 'not settled',
    noun: 'no decision',
    object: 'no decision',
    happens: 'anything is settled in time',
    plural: 'undecided',
    meaning:
      'A deal is pending, or there is none and nobody enforces the INSTRUMENT, or the service is dark when the time is up.',
    claim: 'nothing is settled SPAN on',
    ways: { show: 'Show its parts', hide: 'Hide its parts' },
  },
] as const satisfies readonly OutcomeGroup[]

const soldTo = (buyer: Buyer) => {
  const place = buyer.toUpperCase()
  return {
    id: `sold_${buyer}` as const,
    group: 'sold' as const,
    name: `Sold to ${place}-SHORT`,
    short: `Sold: ${place}-SHORT`,
    told: `Sold to ${place} in week WHEN.`,
    way: { label: `to ${place}-SHORT`, name: `Sold to ${place}` },
  }
}
const kept = <Id extends string>(id: Id, how: string, short: string) => ({
  id: `kept_${id}` as const,
  group: 'kept' as const,
  name: `Kept: ${how}`,
  short: `Kept: ${short}`,
  told: `OWNER keeps TARGET in week WHEN: ${how}.`,
})
const open = <Id extends string>(id: Id, how: string, short: string, part: string) => ({
  id: `unresolved_${id}` as const,
  group: 'unresolved' as const,
  name: `Not settled: ${how}`,
  short: `Not settled: ${short}`,
  told: `Not settled after SPAN: ${how}.`,
  way: { label: part, name: `Not settled: ${how}` },
})

/** Every way in which it can come out. What is not settled has three parts. */
export const outcomes = [
  ...buyerIds.map(soldTo),
  kept('voided', 'a court voids the INSTRUMENT', 'INSTRUMENT void'),
  kept('repealed', 'LEGISLATURE repeals the INSTRUMENT', 'INSTRUMENT repealed'),
  kept('withdrawn', 'HOST withdraws its order', 'order withdrawn'),
  {
    id: 'banned',
    group: 'banned',
    name: 'Banned for good',
    short: 'Banned for good',
    told: 'Banned for good in week WHEN.',
  },
  open('pending', 'a deal is pending', 'deal pending', 'a deal pending'),
  open('open', 'no deal, and nothing is enforced', 'no deal', 'no deal and nothing enforced'),
  open('dark', 'SERVICE is dark', 'dark', 'dark'),
] as const satisfies readonly OutcomeWords[]
