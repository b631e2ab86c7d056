import type { ActWords, TimelyFact } from '../event-record'

// The part of the events' records that a seat is told: apart from the rest.

/** How often others do what one may wait for. */
export const raises: TimelyFact = { says: 'FIRM raises its offer in about CHANCE.', chanceOf: 'firm.raisesOffer' }
export const lowers: TimelyFact = { says: 'UNION lowers its demand in about CHANCE.', chanceOf: 'union.lowersDemand' }
export const firmHalves: TimelyFact = { says: 'FIRM offers halfway in about CHANCE.', chanceOf: 'firm.offersHalfway' }
export const unionHalves: TimelyFact = {
  says: 'UNION offers halfway in about CHANCE.',
  chanceOf: 'union.offersHalfway',
}
export const strikes: TimelyFact = { says: 'UNION calls a strike in about CHANCE.', chanceOf: 'union.strikes' }

/** What a seat is told of its events, where their clause is no command or more is to be said. */
export const acts: Readonly<Record<string, ActWords>> = {
  'union.lowersDemand': { name: 'Lower your demand', facts: ['The two sides come closer.'] },
  'firm.raisesOffer': { name: 'Raise your offer', facts: ['The two sides come closer.'] },
  'union.offersHalfway': { name: 'Offer to meet halfway', facts: ['It binds: FIRM may take it.'] },
  'firm.offersHalfway': { name: 'Offer to meet halfway', facts: ['It binds: UNION may take it.'] },
  'union.takesHalfway': { name: 'Take the middle', facts: ['The members must still vote.'] },
  'firm.takesHalfway': { name: 'Take the middle', facts: ['The members must still vote.'] },
  'union.refusesHalfway': { name: 'Refuse the middle' },
  'firm.refusesHalfway': { name: 'Refuse the middle' },
  'union.accepts': { name: 'Accept FIRM’s last offer', facts: ['FIRM’s terms; the members must still vote.'] },
  'firm.accepts': { name: 'Accept UNION’s demand', facts: ['UNION’s terms; the members must still vote.'] },
  'union.ratifies': { name: 'Have the members say yes', facts: ['That is the end of it.'] },
  'union.votesDown': { name: 'Have the members vote it down', facts: ['The talks begin again.'] },
  'union.votesToStrike': { name: 'Have the members vote to strike', facts: ['No strike yet, but it can come.'] },
  'union.strikes': { name: 'Call a strike', facts: ['Every week out costs both sides.'] },
  'union.strikesAgain': { name: 'Strike again', facts: ['Every week out costs both sides.'] },
  'union.callsOff': { name: 'Call the strike off', facts: ['Back to work without a contract.'] },
  'firm.locksOut': { name: 'Lock your workers out', facts: ['Every week out costs both sides.'] },
  'firm.keepsOpen': { name: 'Keep the gates open' },
  'firm.reopens': { name: 'Open your gates again' },
}
