import type { Snapshot } from '@/engine'
import { type Buyer, buyers } from './five-questions.setup'

const words = {
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

/** A snapshot of the bench machine in plain words. */
export type FiveQuestionsView = { readonly [Name in keyof Words]: Words[Name][number] } & {
  readonly delays: number
  readonly bidders: number
}

/** The state of a region and of the region within it, if any. */
const inner = (region: string | Record<string, string>): readonly [string, string | undefined] =>
  typeof region === 'string' ? [region, undefined] : (Object.entries(region)[0] ?? ['', undefined])

function wordOf<Name extends keyof Words>(name: Name, found: string | null | undefined): Words[Name][number] {
  const known: readonly Words[Name][number][] = words[name]
  const word = known.find((one) => one === found)
  if (word === undefined) throw new RangeError(`"${found}" is no ${name} of the bench machine.`)
  return word
}

export function viewOf({ value, context }: Snapshot): FiveQuestionsView {
  const [level, phase = 'calm'] = inner(value.tariffs)
  const [silent, asked = silent] = inner(value.home)
  return {
    law: wordOf('law', value.law),
    deal: wordOf('deal', value.deal),
    level: wordOf('level', level),
    phase: wordOf('phase', phase),
    terms: wordOf('terms', value.terms),
    stance: wordOf('stance', value.stance),
    home: wordOf('home', asked),
    buyer: wordOf('buyer', context.buyer),
    delays: context.delays,
    bidders: context.bidders,
  }
}

const places = Object.keys(words) as (keyof Words)[]

/** A whole number below 2³², different for different views: mixed radix. */
export const keyOf = (view: FiveQuestionsView): number =>
  places.reduce(
    (key, name) => {
      const known: readonly (Buyer | string | null)[] = words[name]
      return key * known.length + known.indexOf(view[name])
    },
    view.delays * 3 + view.bidders,
  )

/** A deal is pending from an agreement in outline until it closes or falls. */
export const isPending = ({ buyer, deal }: FiveQuestionsView): boolean => buyer !== null && deal !== 'closed'
export const isSigned = ({ deal }: FiveQuestionsView): boolean => deal === 'signed' || deal === 'cleared'
