import type { Snapshot } from '@/engine'
import { MAX_DELAYS, SEVERAL } from '@/machines/forced-sale/bounds'
import { buyerIds } from '@/machines/forced-sale/buyers'
import { type ViewOf, viewKeys } from '../view-keys'

const words = {
  law: [
    'delayed',
    'due',
    'lapsing',
    'lapsed',
    'enjoined',
    'legislating',
    'shuttingDown',
    'dark',
    'legislatingWhileDark',
    'banned',
    'voided',
    'repealed',
    'withdrawn',
  ],
  deal: ['notForSale', 'talks', 'nearDeal', 'framework', 'determined', 'contractsDrawn', 'signed', 'cleared', 'closed'],
  level: ['low', 'elevated', 'embargo', 'standstillLow', 'standstillElevated'],
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
  delays: Array.from({ length: MAX_DELAYS + 1 }, (_, delays) => delays),
  bidders: Array.from({ length: SEVERAL + 1 }, (_, bidders) => bidders),
  buyer: [...buyerIds, null],
} as const

/** A snapshot of the machine, read once into plain words: all that the likelihood table may look at. */
export type NegotiationView = ViewOf<typeof words>

export const { keyOf, viewOfKey } = viewKeys(words)

/** The state of a region and of the region within it, if there is one. */
const inner = (region: string | Readonly<Record<string, string>>): readonly [string, string?] =>
  typeof region === 'string' ? [region] : (Object.entries(region)[0] ?? [''])

export function viewOf({ value, context }: Snapshot): NegotiationView {
  const [level, phase = 'calm'] = inner(value.tariffs)
  const [silent, home = silent] = inner(value.home)
  const { law, deal, terms, stance } = value
  const { delays, bidders, buyer } = context
  return { law, deal, level, phase, terms, stance, home, delays, bidders, buyer } as NegotiationView
}

/** A deal is pending from an agreement in outline until it closes or falls. */
export const isPending = (view: NegotiationView): boolean => view.buyer !== null && view.deal !== 'closed'
