import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import type { WhatIf } from '@/simulation/types'
import { BadLink, wholeFrom } from './link-fields'

export const MAX_CONDITIONS = 5

/** `event:home.blocks:1:20` = Beijing refuses by week 20; `0` = did not; nothing = ever; `d2` = by the second deadline. */
export const conditionField = (conditions: readonly WhatIf[]): string =>
  conditions
    .map(({ on, id, happened, by }) => {
      const when = by === undefined ? '' : typeof by === 'number' ? String(by) : `d${by.deadline}`
      return [on, id, happened ? 1 : 0, when].join(':')
    })
    .join(',')

/** @throws {BadLink} for a condition that cannot be read; whether its event or state exists is checked by `isKnown`. */
export function conditionsFrom(text: string, isKnown: (on: WhatIf['on'], id: string) => boolean): readonly WhatIf[] {
  const entries = text.split(',')
  if (entries.length > MAX_CONDITIONS) {
    throw new BadLink(`It has ${entries.length} conditions; up to ${MAX_CONDITIONS} are allowed.`)
  }
  return entries.map((entry) => {
    const [on = '', id = '', happened = '', when = '', ...rest] = entry.split(':')
    const isReadable = (on === 'event' || on === 'state') && /^[01]$/.test(happened) && rest.length === 0
    if (!isReadable || !isKnown(on, id)) throw new BadLink(`Its condition “${entry.slice(0, 60)}” cannot be read.`)
    const claim = { on, id, happened: happened === '1' } as const
    if (when === '') return claim
    if (when.startsWith('d')) return { ...claim, by: { deadline: wholeFrom(when.slice(1), 'deadline', 1, 60) } }
    return { ...claim, by: wholeFrom(when, 'week', 0, MAX_HORIZON_WEEKS) }
  })
}
