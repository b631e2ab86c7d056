import type { WhatIf } from '@/simulation/types'
import { BadLink, wholeFrom } from './link-fields'

/** `event:ID:1:20` = it happens by week 20; `0` = did not; nothing = ever; `d2` = by the second deadline. */
export const conditionField = (conditions: readonly WhatIf[]): string =>
  conditions
    .map(({ on, id, happened, by }) => {
      const when = by === undefined ? '' : typeof by === 'number' ? String(by) : `d${by.deadline}`
      return [on, id, happened ? 1 : 0, when].join(':')
    })
    .join(',')

/** @throws {BadLink} for a condition that cannot be read; whether its event or state exists is `recipeIssues`. */
export const conditionsFrom = (text: string): readonly WhatIf[] =>
  text.split(',').map((entry) => {
    const [on = '', id = '', happened = '', when = '', ...rest] = entry.split(':')
    const isReadable = (on === 'event' || on === 'state') && /^[01]$/.test(happened) && rest.length === 0
    if (!isReadable) throw new BadLink(`Its condition “${entry.slice(0, 60)}” cannot be read.`)
    const claim = { on, id, happened: happened === '1' } as const
    if (when === '') return claim
    if (when.startsWith('d')) return { ...claim, by: { deadline: wholeFrom(when.slice(1), 'deadline') } }
    return { ...claim, by: wholeFrom(when, 'week') }
  })
