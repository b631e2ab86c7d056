import type { Parameter } from '../../parameter.types'
import { amount } from '../../parameter-kinds'

/** An outsider's price stands for both kinds of terms: those that named one asked for no algorithm. */
const outsiderPrice = <const Id extends string>(id: Id, buyer: string) =>
  amount({
    id,
    label: `Price paid by ${buyer}`,
    meaning: `What the business fetches if the buyer is ${buyer}, on whatever terms.`,
    party: 'bidder',
    unit: 'US$ bn',
    max: 1000,
  })

/** What a future costs. None of these changes how likely anything is. */
export const amountParameters = [
  amount({
    id: 'price_noalgo',
    label: 'Price of a full sale',
    meaning: 'What the known investors pay for all of it, without the algorithm.',
    party: 'bidder',
    unit: 'US$ bn',
    max: 1000,
  }),
  amount({
    id: 'price_jv',
    label: 'Price with a licensed algorithm',
    meaning: 'What the known investors pay when the owner keeps a small stake and licenses the algorithm.',
    party: 'bidder',
    unit: 'US$ bn',
    max: 1000,
  }),
  outsiderPrice('price_creators', 'an outside consortium'),
  outsiderPrice('price_tycoon', 'a single rich buyer'),
  outsiderPrice('price_fund', 'a state fund'),
  amount({
    id: 'ad_week',
    label: 'Advertising lost per dark week',
    meaning: 'Advertising revenue the service does not earn in a week in which it is dark.',
    party: 'owner',
    unit: 'US$ m per dark week',
    max: 10_000,
  }),
  amount({
    id: 'smb_week',
    label: "Creators' and small firms' loss per dark week",
    meaning: 'What small firms and creators together do not earn in a week in which the service is dark.',
    party: 'both',
    unit: 'US$ m per dark week',
    max: 10_000,
  }),
  amount({
    id: 'users_dark',
    label: 'Users cut off',
    meaning: 'How many people in the host country lose the service in a dark week.',
    party: 'both',
    unit: 'million people',
    max: 8000,
  }),
  amount({
    id: 'realloc_meta',
    label: 'Share of lost advertising that goes to the largest rival',
    meaning: 'The part of the advertising lost in dark weeks that moves to the largest rival.',
    party: 'both',
    unit: 'share',
    max: 1,
    step: 0.01,
  }),
  amount({
    id: 'penalty_per_user',
    label: 'Penalty per user reached',
    meaning: 'The largest fine the law allows for each user reached: a paper maximum, never a forecast.',
    party: 'host',
    unit: 'US$ per user',
    max: 1_000_000,
    step: 100,
  }),
  amount({
    id: 'tariff_low_pct',
    label: 'Extra tariff at the low level',
    meaning: 'The extra duty in force while tariffs are low.',
    party: 'host',
    unit: '%',
    max: 1000,
  }),
  amount({
    id: 'tariff_elevated_pct',
    label: 'Extra tariff at the elevated level',
    meaning: 'The extra duty in force while tariffs are elevated.',
    party: 'host',
    unit: '%',
    max: 1000,
  }),
  amount({
    id: 'tariff_embargo_pct',
    label: 'Extra tariff at the embargo level',
    meaning: 'The extra duty in force while tariffs all but stop trade.',
    party: 'host',
    unit: '%',
    max: 1000,
  }),
  amount({
    id: 'tariff_truce_pct',
    label: 'Extra tariff during a truce',
    meaning: 'The extra duty in force while a truce holds.',
    party: 'host',
    unit: '%',
    max: 1000,
  }),
] as const satisfies readonly Parameter[]
