import type { NegotiationStates } from '../negotiation'
import packed from './graph.json' with { type: 'json' }
import { type NegotiationView, viewOfKey } from './view'

type Asked = Parameters<NegotiationStates['isInState']>[1]

const isTruce = ({ level }: NegotiationView): boolean => level === 'standstillLow' || level === 'standstillElevated'

function isInState(key: number, { region, value }: Asked): boolean {
  const view = viewOfKey(key)
  switch (region) {
    case 'tariffs':
      if (value === 'threatened') return view.phase === 'threatened'
      return value === 'truce' ? isTruce(view) : view.level === value
    case 'delays':
      return view.delays >= Number(value)
    case 'law':
    case 'deal':
    case 'terms':
    case 'stance':
    case 'buyer':
      return view[region] === value
    default:
      return false
  }
}

function isInEnding(ending: string, { region, value }: Asked): boolean {
  const [outcome = '', terms] = ending.split('/')
  if (region === 'deal') return value === 'closed' && terms !== undefined
  if (region === 'law') return outcome === value || outcome === `kept_${value}`
  if (region === 'buyer') return outcome === `sold_${value}`
  return region === 'terms' && terms === value
}

export const states: NegotiationStates = {
  packed,
  viewOfKey,
  isInState,
  isInEnding,
  weekConditions: (key) => {
    const view = viewOfKey(key)
    return [view.law, view.level === 'standstillElevated' ? 'truce' : view.level]
  },
}
