import type { NegotiationStates } from '../negotiation'
import packed from './graph.json' with { type: 'json' }
import { viewOfKey } from './view'

type Asked = Parameters<NegotiationStates['isInState']>[1]

function isInState(key: number, { region, value }: Asked): boolean {
  const view = viewOfKey(key)
  switch (region) {
    case 'tariffs':
      return value === 'threatened' ? view.phase === 'threatened' : view.level === value
    case 'delays':
      return view.delays >= Number(value)
    case 'law':
    case 'deal':
    case 'terms':
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
    const { law, level } = viewOfKey(key)
    return [law, level]
  },
}
