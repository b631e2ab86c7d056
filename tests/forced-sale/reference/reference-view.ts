export const buyers = ['strategic', 'creators', 'tycoon', 'fund'] as const
export type Buyer = (typeof buyers)[number]

/** The events of the five questions, of the deadline, and the answers, as the model's page names them. */
export const events = [
  'host.threatensTariff',
  'host.decidesOnTariff',
  'host.climbsDown',
  'both.truceEnds',
  'home.blocks',
  'home.links',
  'both.meet',
  'home.assents',
  'owner.opensTalks',
  'owner.walksAway',
  ...buyers.map((buyer) => `deal.agreed.${buyer}` as const),
  'host.determines',
  'owner.drawsUpContracts',
  'owner.signs',
  'deal.clears',
  'deal.closes',
  'deal.collapses',
  'bidder.fundingFails',
  'host.concedes',
  'bidder.enters',
  'bidder.withdraws',
  'host.restores',
  'host.shutsForGood',
  'court.enjoins',
  'congress.acts',
  'host.withdraws',
  'clock.deadline',
  'host.imposesTariff',
  'host.standsDown',
  'host.takesSmallStep',
  'host.takesBigStep',
  'host.spirals',
  'host.stops',
  'home.waits',
  'home.softens',
  'both.truce',
  'both.part',
  ...buyers.map((buyer) => `both.agreePackage.${buyer}` as const),
  'host.delays',
  'host.lapses',
  'host.enforces',
  'host.tolerates',
  'host.shutsForNow',
  'court.voids',
  'court.pauses',
  'congress.repeals',
  'congress.extends',
  'congress.tightens',
] as const
export type EventName = (typeof events)[number]

export const questions = ['trade', 'beijing', 'sale', 'field', 'law'] as const
export type Question = (typeof questions)[number]
export type WeekKind = 'ordinary' | 'nearDeadline'

/** The words a state of the model is told in. */
export const words = {
  law: [
    'delayed',
    'lapsed',
    'dark',
    'due',
    'lapsing',
    'shuttingDown',
    'enjoined',
    'legislating',
    'legislatingWhileDark',
    'banned',
    'voided',
    'repealed',
    'withdrawn',
  ],
  deal: ['notForSale', 'talks', 'nearDeal', 'framework', 'determined', 'contractsDrawn', 'signed', 'cleared', 'closed'],
  level: ['low', 'elevated', 'standstillLow', 'standstillElevated', 'embargo'],
  phase: ['calm', 'threatened', 'toAHead', 'imposed', 'stepped'],
  terms: ['fullSale', 'licensedAlgorithm'],
  stance: ['open', 'linked'],
  home: [
    'silent',
    'afterThreat',
    'afterSmallStep',
    'afterBigStep',
    'afterSpiral',
    'onTruce',
    'onAssent',
    'onPackage',
    'onSoftening',
  ],
  buyer: [null, ...buyers],
} as const
type Words = typeof words
export type View = { readonly [Name in keyof Words]: Words[Name][number] } & {
  readonly delays: number
  readonly bidders: number
}

/** Pending = near deal … cleared. */
export const isPending = ({ deal }: View) => deal !== 'notForSale' && deal !== 'talks' && deal !== 'closed'
export const isStandstill = ({ level }: View) => level === 'standstillLow' || level === 'standstillElevated'
export const isOver = ({ deal, law }: View) =>
  deal === 'closed' || law === 'banned' || law === 'voided' || law === 'repealed' || law === 'withdrawn'
/** Whether an answer is due before anything else happens. */
export const isAsked = ({ law, phase, home }: View) =>
  home !== 'silent' || !['calm', 'threatened'].includes(phase) || !['delayed', 'lapsed', 'dark'].includes(law)
