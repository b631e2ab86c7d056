import type { StrikeScenario } from '../strike-scenario'
import { completeCase } from './shared/complete-case'
import { numbers } from './strike-generic/numbers'
import { payoffs } from './strike-generic/payoffs'
import { START } from './strike-generic/start'

/** Hypothetical: a union and a firm of whom nothing is known but how such disputes go. */
export const strikeGeneric: StrikeScenario = completeCase({
  formatVersion: 1,
  id: 'strike-generic',
  title: 'Hypothetical: a strike in general',
  briefing:
    'Hypothetical: in four weeks the contract of a union and a firm comes to its last day. They talk about the raise. They can agree, extend, work on without a contract, or stop work. How long strikes last is measured; most else is judgement.',
  words: {
    question: 'Will the union and the firm settle, and will it take a strike?',
    target: 'the new contract',
  },
  parties: {
    union: { name: 'The union', badge: 'UN' },
    firm: { name: 'The firm', badge: 'FI' },
  },
  buyers: {},
  startDate: START,
  horizonWeeks: 26,
  calendar: {
    announced: [
      {
        date: '2026-12-20',
        announced: START,
        event: 'clock.expiry',
        label: 'The contract’s last day',
        source: 'E64',
      },
    ],
  },
  prologue: [],
  numbers,
  payoffs,
  story: [],
  notes: [
    'Hypothetical and generic: the union and the firm carry no names.',
    'From records: how long strikes last (566 strikes, 1968 to 1976), how many negotiations strike, and in how many strikes a mediator is at hand. Who moves, votes, raises, funds and losses are judgement.',
    'The record of durations is American, from manufacturing, and half a century old. Major stoppages since 2001 were shorter, with means of three to four weeks.',
    'All strikes of the record were about a new contract. How many negotiations there were beside them it does not say.',
    'Payoffs are judgement. An agreement is worth its place between the two reservation wages.',
  ],
})
