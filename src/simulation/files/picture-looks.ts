import type { Look, Negotiation } from '@/scenarios/negotiation'

type Drawn = {
  readonly outline: string
  readonly fill: (id: string) => string
  readonly pattern?: (id: string) => string
}

const patterned = (id: string): string => `url(#${id})`

/** The page's fills and outlines in its light colours: solid, dotted, hatched, empty. */
const looks: Readonly<Record<Look, Drawn>> = {
  solid: { outline: '#1150A5', fill: () => '#1150A5' },
  dotted: {
    outline: '#93690D',
    fill: patterned,
    pattern: (id) =>
      `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#93690D"/><circle cx="2" cy="2" r="1.3" fill="#FFFFFF"/><circle cx="6" cy="6" r="1.3" fill="#FFFFFF"/></pattern>`,
  },
  hatched: {
    outline: '#790F0B',
    fill: patterned,
    pattern: (id) =>
      `<pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="#790F0B"/><path d="M0 0l7 7M7 0L0 7" stroke="#FFFFFF" stroke-width="1.1"/></pattern>`,
  },
  hollow: { outline: '#7F8993', fill: () => '#FFFFFF' },
}

type Groups = Pick<Negotiation, 'groups'>

/** How an area of a group is drawn, as attributes. */
export const areas = ({ groups }: Groups): Readonly<Record<string, string>> =>
  Object.fromEntries(
    groups.map(({ id, look }) => [id, `fill="${looks[look].fill(id)}" stroke="${looks[look].outline}"`]),
  )

/** The patterns that the areas of its groups are filled with. */
export const patternsOf = ({ groups }: Groups): string =>
  groups.map(({ id, look }) => looks[look].pattern?.(id) ?? '').join('')
