import type { Snapshot } from '@/engine'

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
export type StrikeView = { readonly [Field in keyof typeof words]: (typeof words)[Field][number] }

const fields = Object.keys(words) as readonly (keyof StrikeView)[]
const wordsOf = (field: keyof StrikeView): readonly string[] => words[field]

/** An agreement is read by its terms. */
const inmost = (state: string | Readonly<Record<string, string>>): string =>
  typeof state === 'string' ? state : (Object.values(state)[0] ?? '')

export const viewOf = ({ value }: Snapshot): StrikeView =>
  Object.fromEntries(fields.map((field) => [field, inmost(value[field])])) as StrikeView

/** A whole number below 2³², different for different snapshots: mixed radix over the view's fields. */
export const keyOf = (view: StrikeView): number =>
  fields.reduce((key, field) => key * wordsOf(field).length + wordsOf(field).indexOf(view[field]), 0)

/** The view whose key this is: `keyOf` read backwards. */
export function viewOfKey(key: number): StrikeView {
  let rest = key
  const read = fields.toReversed().map((field) => {
    const all = wordsOf(field)
    const word = all[rest % all.length]
    rest = Math.floor(rest / all.length)
    return [field, word] as const
  })
  return Object.fromEntries(read.toReversed()) as StrikeView
}

/** On whose terms the two sides have agreed; undefined while they have not. */
export type Terms = 'firmTerms' | 'halfway' | 'unionTerms'

export function termsOf({ offers }: StrikeView): Terms | undefined {
  return offers === 'firmTerms' || offers === 'halfway' || offers === 'unionTerms' ? offers : undefined
}

/** Whether a strike or a lockout is on. */
export const isOut = ({ pressure }: StrikeView): boolean =>
  pressure === 'strike' || pressure === 'entrenched' || pressure === 'lockout'
