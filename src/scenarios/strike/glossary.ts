import { atHead } from '@/machines/strike/at-head'
import type { GlossaryEntry } from '../details.types'

const entries: readonly GlossaryEntry[] = [
  {
    term: 'working without a contract',
    also: ['work without a contract', 'holdout', 'works on without a contract', 'work goes on without a contract'],
    meaning:
      'The old contract has run out, and work goes on under its terms. It is the commonest kind of dispute, and a strike can follow.',
    seen: 'step watch',
  },
  {
    term: 'strike vote',
    also: [],
    meaning: 'The members give their union leave to call a strike. It is a threat, and often stays one.',
    seen: 'step watch',
  },
  {
    term: 'strike fund',
    also: [],
    meaning: 'Savings from which a union pays its members while they strike.',
    seen: 'step watch',
  },
  {
    term: 'lockout',
    also: ['locks its workers out'],
    meaning: 'The firm shuts its gates to its workers until there is a contract.',
    seen: 'step watch',
  },
  { term: 'stoppage', also: [], meaning: 'A strike or a lockout: work stands still.', seen: 'step watch' },
  {
    term: 'meet halfway',
    also: ['the middle'],
    meaning: 'Both sides give up half of what lies between demand and offer.',
    seen: 'step watch',
  },
  {
    term: 'ratification',
    also: ['members’ vote', 'ratify'],
    meaning: 'The members vote on what their union has agreed. Only a yes makes it a contract.',
    seen: 'step watch',
  },
  {
    term: 'reservation wage',
    also: ['reservation wages'],
    meaning: 'The least raise a union would take, or the most a firm would pay, before a stoppage is better for it.',
    seen: 'step watch',
  },
  {
    term: 'mediator',
    also: [],
    meaning: 'A third person who listens to both sides and may propose a settlement. It binds nobody.',
    seen: 'step watch',
  },
  {
    term: 'arbitrator',
    also: [],
    meaning: 'A third person who, by law, sets the terms of a contract. They bind both sides.',
    seen: 'step watch',
  },
  {
    term: 'cooling-off',
    also: [],
    meaning: 'By order of AUTHORITY everyone goes back to work for some weeks while talks go on.',
    seen: 'step watch',
  },
  {
    term: 'dug in',
    also: ['dig in'],
    meaning: 'Each side has promised its people not to move, so that both move less.',
    seen: 'step watch',
  },
]

/** The words of a strike; a place stands for a name of the case. */
export const glossary: readonly GlossaryEntry[] = entries.map(({ meaning, ...entry }) => ({
  ...entry,
  meaning: atHead(meaning),
}))
