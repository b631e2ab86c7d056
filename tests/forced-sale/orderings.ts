import type { Numbers } from '@/engine'
import type { ParameterId } from '@/scenarios/forced-sale/parameter-catalogue'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { NegotiationView } from '@/scenarios/forced-sale/view'

/** Where a run stands, as far as it differs from talks in a calm week at low tariffs with one delay granted and several bidders. */
type Standing = Partial<NegotiationView>

/** A sale is not less likely from the one state than from the other. */
export type StateOrdering = {
  readonly name: string
  readonly less: Standing
  readonly more: Standing
  /** The weeks at whose end a run stands there. */
  readonly weeks: readonly number[]
  /** At the readings it is likelier, by however little. */
  readonly isStrict: boolean
}

/** An ending is not less likely with the one set of numbers than with the other. */
export type NumberOrdering = {
  readonly name: string
  readonly group: 'sold' | 'banned' | 'unresolved'
  readonly less: Numbers
  readonly more: Numbers
  readonly horizons: readonly number[]
  /** In this share of the draws, where it is not the usual one. */
  readonly share?: number
}

const WEEKS = [10, 40]
const HORIZONS = [52, 104]

const agreed = { buyer: 'strategic', bidders: 0 } as const
const unassented = { talks: {}, 'a near deal': { deal: 'nearDeal', ...agreed } } as const
const assented = { approved: { deal: 'determined', ...agreed }, signed: { deal: 'signed', ...agreed } } as const
const terms = { 'a full sale': 'fullSale', 'a licensed algorithm': 'licensedAlgorithm' } as const
const stances = { open: 'open', 'tied to trade': 'linked' } as const

const [low, elevated, embargo, truceLow, truceElevated] = (
  ['low', 'elevated', 'embargo', 'standstillLow', 'standstillElevated'] as const
).map((level) => ({ level })) as [Standing, Standing, Standing, Standing, Standing]
const threatened = { phase: 'threatened' } as const

const climates: readonly (readonly [string, Standing, Standing])[] = [
  ['an embargo, elevated tariffs', embargo, elevated],
  ['elevated tariffs, low ones', elevated, low],
  ['low tariffs, a truce at low ones', low, truceLow],
  ['low tariffs, a truce at elevated ones', low, truceElevated],
  ['low tariffs under threat, in calm', { ...low, ...threatened }, low],
  ['elevated tariffs under threat, in calm', { ...elevated, ...threatened }, elevated],
  ['a truce at low tariffs under threat, in calm', { ...truceLow, ...threatened }, truceLow],
  ['a truce at elevated tariffs under threat, in calm', { ...truceElevated, ...threatened }, truceElevated],
]

/** Every climate is weighed in these: each deal on each terms and, before assent, with either stance. */
const settings: readonly (Pick<StateOrdering, 'name' | 'isStrict'> & { readonly standing: Standing })[] =
  Object.entries(terms).flatMap(([onTerms, its]) => [
    ...Object.entries(unassented).flatMap(([deal, standing]) =>
      Object.entries(stances).map(([tied, stance]) => ({
        name: `${deal}, ${onTerms}, ${tied}`,
        standing: { ...standing, terms: its, stance },
        isStrict: true,
      })),
    ),
    ...Object.entries(assented).map(([deal, standing]) => ({
      name: `${deal}, ${onTerms}`,
      standing: { ...standing, terms: its },
      isStrict: false,
    })),
  ])

const climateOrderings = settings.flatMap(({ name, standing, isStrict }) =>
  climates.map(([climate, worse, better]) => ({
    name: `${name}: ${climate}`,
    less: { ...standing, ...worse },
    more: { ...standing, ...better },
    weeks: WEEKS,
    isStrict,
  })),
)

const steps = [
  ['assent', 'nearDeal', 'framework'],
  ['approval', 'framework', 'determined'],
  ['contracts', 'determined', 'contractsDrawn'],
  ['signature', 'contractsDrawn', 'signed'],
  ['clearing', 'signed', 'cleared'],
] as const

const stepOrderings = steps.flatMap(([step, before, after]) =>
  [low, elevated, embargo, truceLow, truceElevated].map((climate) => ({
    name: `${step} helps: ${climate.level}`,
    less: { ...agreed, ...climate, deal: before },
    more: { ...agreed, ...climate, deal: after },
    weeks: WEEKS,
    isStrict: true,
  })),
)

const refused = { stance: 'linked', ...elevated, bidders: 1 } as const
const start = { deal: 'notForSale' } as const

export const stateOrderings: readonly StateOrdering[] = [
  ...climateOrderings,
  ...stepOrderings,
  ...[
    {
      name: 'a refusal over a tariff hurts',
      less: refused,
      more: { ...unassented['a near deal'], ...threatened },
      weeks: WEEKS,
    },
    {
      name: 'a truce out of the embargo helps',
      less: { ...refused, ...embargo },
      more: { ...refused, ...truceElevated },
      weeks: WEEKS,
    },
    { name: 'a truce at low tariffs at the start helps', less: start, more: { ...start, ...truceLow }, weeks: [0] },
    {
      name: 'a truce at elevated tariffs at the start helps',
      less: start,
      more: { ...start, ...truceElevated },
      weeks: [0],
    },
    { name: 'an embargo at the start hurts', less: { ...start, ...embargo }, more: start, weeks: [0] },
    { name: 'a near deal at the start helps', less: start, more: unassented['a near deal'], weeks: [0] },
  ].map((ordering) => ({ ...ordering, isStrict: true })),
]

const from = (id: ParameterId, end: 'low' | 'high'): Numbers => ({ [id]: tiktok2025.numbers[id][end] })
const rising = (id: ParameterId): NumberOrdering => ({
  name: `more of ${id} helps`,
  group: 'sold',
  less: from(id, 'low'),
  more: from(id, 'high'),
  horizons: HORIZONS,
})

const endless = { ext_grant: 1, ext_grant_deal: 1 }

export const numberOrderings: readonly NumberOrdering[] = [
  ...(['will_home', 'will_owner', 'round', 'pace'] as const).map(rising),
  // Where a deadline presses little and a ban is near, sparing the bans outweighs the pull: in 87 of 100 of 1,280 draws, in 50 of these 60.
  { name: 'endless extension does not help', group: 'sold', less: endless, more: {}, horizons: [52], share: 0.8 },
  {
    name: 'endless extension while nothing is pending does not help',
    group: 'sold',
    less: { ext_grant: 1 },
    more: {},
    horizons: [52],
  },
  {
    name: 'endless extension saves nobody from waiting',
    group: 'unresolved',
    less: {},
    more: endless,
    horizons: HORIZONS,
  },
  {
    name: 'resolve helps early',
    group: 'sold',
    less: from('resolve_us', 'low'),
    more: from('resolve_us', 'high'),
    horizons: [52],
  },
  {
    name: 'resolve bans late',
    group: 'banned',
    less: from('resolve_us', 'low'),
    more: from('resolve_us', 'high'),
    horizons: HORIZONS,
  },
  {
    name: 'threats that stop help',
    group: 'sold',
    less: {},
    more: { tar_threat: 0, tar_threat_truce: 0 },
    horizons: HORIZONS,
  },
]

/** Where a service that stays dark longer is worse, with the chance a week of 0.1 instead of 0.4 that it is restored. */
export const darkStandings: Readonly<Record<string, Standing>> = Object.fromEntries(
  Object.entries({ ...unassented, ...assented }).map(([deal, standing]) => [
    deal,
    { ...standing, law: 'dark', delays: 0 },
  ]),
)
