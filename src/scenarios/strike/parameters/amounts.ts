import type { Parameter } from '../../parameter.types'
import { amount } from '../../parameter-kinds'

const aYear = { unit: '% a year', max: 50, step: 0.25 } as const
const ofPay = { unit: '% of a year’s pay', max: 50, step: 0.25 } as const

/** What a raise comes to, between the two reservation wages, and what a week of stoppage costs. */
export const amountParameters = [
  amount({
    id: 'reserve_union',
    label: 'The least UNION would take',
    meaning: 'UNION’s reservation wage: below this raise a stoppage is better for its members.',
    party: 'union',
    ...aYear,
  }),
  amount({
    id: 'reserve_firm',
    label: 'The most FIRM would pay',
    meaning: 'FIRM’s reservation wage: above this raise a stoppage is better for its owners.',
    party: 'firm',
    ...aYear,
  }),
  amount({
    id: 'wage_firm',
    label: 'The raise on FIRM’s terms',
    meaning: 'What UNION gets if it gives in: a quarter of the way from its own reservation wage to that of FIRM.',
    party: 'firm',
    ...aYear,
  }),
  amount({
    id: 'wage_half',
    label: 'The raise halfway',
    meaning: 'What the two sides meet at, and what an arbitrator sets: halfway between the reservation wages.',
    party: 'both',
    ...aYear,
  }),
  amount({
    id: 'wage_union',
    label: 'The raise on UNION’s terms',
    meaning: 'What FIRM pays if it gives in: three quarters of the way from the reservation wage of UNION to its own.',
    party: 'union',
    ...aYear,
  }),
  amount({
    id: 'week_union',
    label: 'A week’s pay lost',
    meaning: 'What a week of stoppage costs a member, after strike pay.',
    party: 'union',
    ...ofPay,
  }),
  amount({
    id: 'week_firm',
    label: 'A week’s profit lost',
    meaning: 'What a week of stoppage costs FIRM, set against what it pays its workers in a year.',
    party: 'firm',
    ...ofPay,
  }),
] as const satisfies readonly Parameter[]
