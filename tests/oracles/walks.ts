import { count, each, type Oracle } from './oracle'

/** Between 0 and `top`, up with chance `up`; both ends are the end. */
function ruin(
  top: number,
  start: number,
  up: string,
  down: string,
): Pick<Oracle, 'start' | 'rows' | 'labels' | 'earned'> {
  return {
    start: String(start),
    rows: Object.fromEntries(
      count(0, top).map((z) => [
        String(z),
        z === 0 || z === top
          ? [[String(z), '1']]
          : [
              [String(z + 1), up],
              [String(z - 1), down],
            ],
      ]),
    ),
    labels: { top: [String(top)], end: ['0', String(top)] },
    earned: each(count(1, top - 1).map(String), '1'),
  }
}

const feller = 'Feller (1968), An Introduction to Probability Theory I, XIV.2–3'

const walks: readonly Oracle[] = [
  {
    name: 'gambler’s ruin, fair',
    source: feller,
    ...ruin(10, 3, '1/2', '1/2'),
    questions: [
      { property: 'P=? [ F "top" ]', exact: '3/10', why: 'z/a' },
      { property: 'R=? [ F "end" ]', exact: '21', why: 'z·(a − z)' },
    ],
  },
  {
    name: 'gambler’s ruin, unfair',
    source: feller,
    ...ruin(10, 5, '0.4', '0.6'),
    questions: [
      { property: 'P=? [ F "top" ]', exact: '32/275', why: '((q/p)^5 − 1)/((q/p)^10 − 1) = 1/((3/2)^5 + 1)' },
      { property: 'R=? [ F "end" ]', exact: '211/11', why: '(z − a·P)/(q − p) = (5 − 10·32/275)/0.2, by Wald' },
    ],
  },
  {
    name: 'gambler’s ruin against the odds of 1e-12',
    source: feller,
    ...ruin(3, 1, '1e-12', '0.999999999999'),
    questions: [
      {
        property: 'P=? [ F "top" ]',
        exact: '1/999999999999000000000001',
        why: '(r − 1)/(r³ − 1) = 1/(r² + r + 1) with r = q/p = 10¹² − 1',
      },
    ],
  },
  {
    name: 'the drunkard’s walk home',
    source: 'Grinstead and Snell (1997), Introduction to Probability, examples 11.13–11.15, from corner 1',
    ...ruin(4, 1, '0.5', '0.5'),
    questions: [
      { property: 'P=? [ F "top" ]', exact: '1/4', why: 'B = NR, first row (3/4, 1/4)' },
      { property: 'R=? [ F "end" ]', exact: '3', why: 't = Nc = (3, 4, 3)' },
    ],
  },
  {
    name: 'random walk on a cycle',
    source: 'Levin, Peres and Wilmer (2009), Markov Chains and Mixing Times, section 2.1: k·(n − k)',
    start: '5',
    rows: Object.fromEntries(
      count(0, 11).map((s) => [
        String(s),
        s === 0
          ? [['0', '1']]
          : [
              [String((s + 1) % 12), '1/2'],
              [String(s - 1), '1/2'],
            ],
      ]),
    ),
    labels: { home: ['0'] },
    earned: each(count(1, 11).map(String), '1'),
    questions: [{ property: 'R=? [ F "home" ]', exact: '35', why: '5·(12 − 5): the walk between two copies of home' }],
  },
  {
    name: 'Ehrenfest urn, empty to full',
    runs: 10_000,
    source:
      'Blom (1989), Mean transition times for the Ehrenfest urn model, Adv. Appl. Prob. 21, 479–480: (N/2)·Σ 2^k/k',
    start: '0',
    rows: Object.fromEntries(
      count(0, 10).map((k) => [
        String(k),
        [
          ...(k > 0 ? [[String(k - 1), `${k}/10`] as const] : []),
          ...(k < 10 ? [[String(k + 1), `${10 - k}/10`] as const] : []),
        ],
      ]),
    ),
    labels: { full: ['10'] },
    earned: each(count(0, 9).map(String), '1'),
    questions: [
      {
        property: 'R=? [ F "full" ]',
        exact: '74752/63',
        why: '5·(2 + 2 + 8/3 + 4 + 32/5 + 32/3 + 128/7 + 32 + 512/9 + 512/5)',
      },
    ],
  },
]

/** Up with 1e-15, down (or, at 0, staying) otherwise: the expected time to climb six levels is about 1e90 steps. */
function steepClimb(levels: number): Oracle {
  const down = 999_999_999_999_999n
  const up = 1_000_000_000_000_000n // 1 / the chance of going up
  let level = up
  let total = up
  for (let i = 1; i < levels; i++) {
    level = up + down * level
    total += level
  }
  return {
    name: 'a climb of 1e90 steps',
    runs: 5,
    source:
      'Karlin and Taylor (1975), A First Course in Stochastic Processes, 4.7: birth and death, mean time to the top',
    start: '0',
    rows: Object.fromEntries(
      count(0, levels).map((s) => [
        String(s),
        s === levels
          ? [[String(s), '1']]
          : [
              [String(s + 1), '1e-15'],
              [String(Math.max(0, s - 1)), '0.999999999999999'],
            ],
      ]),
    ),
    labels: { top: [String(levels)] },
    earned: each(count(0, levels - 1).map(String), '1'),
    questions: [
      {
        property: 'R=? [ F "top" ]',
        exact: String(total),
        why: 'Σ hᵢ with h₀ = 1/p and hᵢ = 1/p + (q/p)·hᵢ₋₁, in whole numbers',
      },
    ],
  }
}

export const randomWalks: readonly Oracle[] = [...walks, steepClimb(6)]
