import type { Snapshot } from '@/engine'
import { type ViewOf, viewKeys } from '../view-keys'

const words = {
  contract: [
    'running',
    'expiring',
    'unionChooses',
    'firmChooses',
    'extended',
    'lapsed',
    'signed',
    'signedLate',
    'signedAfter',
    'imposed',
  ],
  offers: ['apart', 'close', 'firmAsked', 'unionAsked', 'firmTerms', 'halfway', 'unionTerms'],
  pressure: ['working', 'mandate', 'strike', 'entrenched', 'lockout', 'returned', 'deciding'],
  mediator: ['none', 'called', 'proposed'],
  law: ['silent', 'coolingOff', 'over'],
  fund: ['full', 'low', 'spent'],
  stock: ['full', 'low', 'gone'],
} as const

/** A snapshot of the machine, read once into plain words: all that the likelihood table may look at. */
export type StrikeView = ViewOf<typeof words>

export const { keyOf, viewOfKey } = viewKeys(words)

/** An agreement is read by its terms. */
const inmost = (state: string | Readonly<Record<string, string>>): string =>
  typeof state === 'string' ? state : (Object.values(state)[0] ?? '')

export const viewOf = ({ value }: Snapshot): StrikeView =>
  Object.fromEntries(Object.keys(words).map((field) => [field, inmost(value[field])])) as StrikeView

/** On whose terms the two sides have agreed; undefined while they have not. */
export type Terms = 'firmTerms' | 'halfway' | 'unionTerms'

export function termsOf({ offers }: StrikeView): Terms | undefined {
  return offers === 'firmTerms' || offers === 'halfway' || offers === 'unionTerms' ? offers : undefined
}

/** Whether a strike or a lockout is on. */
export const isOut = ({ pressure }: StrikeView): boolean =>
  pressure === 'strike' || pressure === 'entrenched' || pressure === 'lockout'
