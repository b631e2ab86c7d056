import { count, each, type Oracle } from './oracle'

const cohort = {
  A: [
    ['A', '1251/1734'],
    ['B', '350/1734'],
    ['C', '116/1734'],
    ['D', '17/1734'],
  ],
  B: [
    ['B', '731/1258'],
    ['C', '512/1258'],
    ['D', '15/1258'],
  ],
  C: [
    ['C', '1312/1749'],
    ['D', '437/1749'],
  ],
} as const
const stages = ['A', 'B', 'C'] as const

/** Years 0 … 20 of the cohort, state by year; a year lived counts when it is over. */
const cohortByYear: Oracle = {
  name: 'HIV monotherapy cohort, twenty years',
  source:
    'Chancellor et al. (1997), PharmacoEconomics 12, 54–66, counts and result as in Briggs, Claxton and Sculpher (2006), Decision Modelling for Health Economic Evaluation, exercise 2.5: 7.991 life years',
  start: 'A0',
  rows: {
    ...Object.fromEntries(
      count(0, 20).flatMap((year) =>
        stages.map((stage) => [
          `${stage}${year}`,
          year === 20
            ? [['D', '1']]
            : cohort[stage].map(([to, chance]) => [to === 'D' ? 'D' : `${to}${year + 1}`, chance]),
        ]),
      ),
    ),
    D: [['D', '1']],
  },
  labels: { over: ['D'] },
  earned: each(
    count(1, 20).flatMap((year) => stages.map((stage) => `${stage}${year}`)),
    '1',
  ),
  questions: [
    { property: 'R=? [ F "over" ]', exact: '', published: '7.991', why: 'Σ of the shares alive after years 1 … 20' },
  ],
}

const cohortForLife: Oracle = {
  name: 'HIV monotherapy cohort, for life',
  source: 'the cohort of Briggs, Claxton and Sculpher (2006) without a horizon; its triangular system solved by hand',
  start: 'A',
  rows: { ...cohort, D: [['D', '1']] },
  labels: { dead: ['D'], aids: ['C'] },
  earned: each(stages, '1'),
  questions: [
    { property: 'P=? [ F "aids" ]', exact: '240332/254541', why: '(116 + 350·512/527)/483' },
    {
      property: 'P=? [ F<=2 "dead" ]',
      exact: '137342221/3815219628',
      why: 'dead at once, after a year in A, B or C: 17/1734·(1 + 1251/1734) + 350/1734·15/1258 + 116/1734·437/1749',
    },
    {
      property: 'R=? [ F "dead" ]',
      exact: '1012090234/111234417',
      why: '1734/483 + (350/483)·(1258/527) + (240332/254541)·(1749/437), the mean stays in A, B and C',
    },
  ],
}

const P_OCCUPIED = '1000/65024'
const P_FREE = '64024/65024'

const zeroconf: Oracle = {
  name: 'Zeroconf, four probes',
  source:
    'Bohnenkamp, van der Stok, Hermanns and Vaandrager (2003), Cost-optimization of the IPv4 Zeroconf protocol, DSN: q·pⁿ/(1 − q·(1 − pⁿ))',
  start: 'choose',
  rows: {
    choose: [
      ['ok', P_FREE],
      ['probe1', P_OCCUPIED],
    ],
    ...Object.fromEntries(
      count(1, 4).map((k) => [
        `probe${k}`,
        [
          [k === 4 ? 'error' : `probe${k + 1}`, '0.001'],
          ['choose', '0.999'],
        ],
      ]),
    ),
    ok: [['ok', '1']],
    error: [['error', '1']],
  },
  labels: { error: ['error'], ok: ['ok'] },
  questions: [
    {
      property: 'P=? [ F "error" ]',
      exact: '1/64024000000001',
      published: '1.6e-14',
      why: 'with n = 4, q = 1000/65024, p = 1/1000',
    },
    { property: 'P=? [ F "ok" ]', exact: '64024000000000/64024000000001', why: 'the complement' },
  ],
}

/** Buyer and seller in turn; whoever is asked accepts, walks away, or counters. */
const alternatingOffers: Oracle = {
  name: 'alternating offers without a deadline',
  source: 'a geometric series; the stationary protocol is that of Rubinstein (1982), Econometrica 50, 97–109',
  start: 'buyer',
  rows: {
    buyer: [
      ['agreed', '0.2'],
      ['broken', '0.04'],
      ['seller', '0.76'],
    ],
    seller: [
      ['agreed', '0.15'],
      ['broken', '0.04'],
      ['buyer', '0.81'],
    ],
    agreed: [['agreed', '1']],
    broken: [['broken', '1']],
  },
  labels: { agreed: ['agreed'], over: ['agreed', 'broken'], buyer: ['buyer'] },
  earned: { buyer: '-1', seller: '1' },
  questions: [
    { property: 'P=? [ F "agreed" ]', exact: '785/961', why: '(0.2 + 0.76·0.15)/(1 − 0.76·0.81)' },
    { property: 'P=? [ F<=2 "agreed" ]', exact: '157/500', why: '0.2 + 0.76·0.15' },
    {
      property: 'R=? [ F "over" ]',
      exact: '-600/961',
      why: '(−1 + 0.76)/(1 − 0.76·0.81): the buyer answers once more than the seller, or as often',
    },
    { property: 'P=? [ "buyer" U "agreed" ]', exact: '1/5', why: 'only the first answer counts' },
  ],
}

export const applied: readonly Oracle[] = [cohortByYear, cohortForLife, zeroconf, alternatingOffers]
