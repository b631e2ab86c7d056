import type { NegotiationStates } from '../negotiation'
import packed from './graph.json' with { type: 'json' }
import { isOut, termsOf, viewOfKey } from './view'

type Asked = Parameters<NegotiationStates['isInState']>[1]

function isInState(key: number, { region, value }: Asked): boolean {
  const view = viewOfKey(key)
  if (value === 'tentative') return termsOf(view) !== undefined
  if (value === 'out') return isOut(view)
  if (value === 'strike') return view.pressure === 'strike' || view.pressure === 'entrenched'
  return new Map<string, string>(Object.entries(view)).get(region) === value
}

/** What an ending's outcome says of the contract. */
const contractOf = (outcome: string): string => {
  if (outcome === 'settled_before') return 'signed'
  if (outcome === 'settled_holdout') return 'signedLate'
  return outcome === 'imposed' ? 'imposed' : 'signedAfter'
}

function isInEnding(ending: string, { region, value }: Asked): boolean {
  const [outcome = '', terms] = ending.split('/')
  if (region === 'contract') return contractOf(outcome) === value
  return region === 'offers' && terms === value
}

export const states: NegotiationStates = {
  packed,
  viewOfKey,
  isInState,
  isInEnding,
  weekConditions: (key) => {
    const view = viewOfKey(key)
    if (isOut(view)) return ['stoppage']
    return view.contract === 'lapsed' ? ['holdout'] : []
  },
}
