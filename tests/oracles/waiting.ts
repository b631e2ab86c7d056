import { count, each, type Oracle } from './oracle'

/** How much of `pattern` stands at the end of what was tossed: the states of the Knuth–Morris–Pratt automaton. */
function longestBegun(tossed: string, patterns: readonly string[]): string {
  for (let length = tossed.length; length > 0; length--) {
    const end = tossed.slice(-length)
    if (patterns.some((pattern) => pattern.startsWith(end))) return end
  }
  return 'none'
}

/** Tosses of a fair coin until one of the patterns stands at the end. */
function patternRows(patterns: readonly string[]): Oracle['rows'] {
  const begun = new Set(
    patterns.flatMap((pattern) => count(1, pattern.length).map((length) => pattern.slice(0, length))),
  )
  return Object.fromEntries(
    ['none', ...begun].map((state) => {
      if (patterns.includes(state)) return [state, [[state, '1']]]
      const before = state === 'none' ? '' : state
      return [state, ['H', 'T'].map((toss) => [longestBegun(before + toss, patterns), '1/2'])]
    }),
  )
}

function waitingFor(pattern: string, exact: string, within: Oracle['questions']): Oracle {
  const rows = patternRows([pattern])
  return {
    name: `waiting for ${pattern}`,
    source:
      'Conway’s leading numbers, in Gardner (1974), Scientific American 231(4), 120–125; Li (1980), Annals of Probability 8, 1171–1176',
    start: 'none',
    rows,
    labels: { seen: [pattern] },
    earned: each(
      Object.keys(rows).filter((state) => state !== pattern),
      '1',
    ),
    questions: [
      { property: 'R=? [ F "seen" ]', exact, why: 'Σ 2^k over the lengths k at which the pattern ends as it begins' },
      ...within,
    ],
  }
}

const penney = (first: string, second: string, exact: string): Oracle => ({
  name: `Penney’s game, ${second} before ${first}`,
  source: 'Penney (1969), Journal of Recreational Mathematics 2, 241; odds by Conway, in Gardner (1974)',
  start: 'none',
  rows: patternRows([first, second]),
  labels: { second: [second] },
  questions: [{ property: 'P=? [ F "second" ]', exact, why: 'odds (AA − AB) : (BB − BA) of leading numbers' }],
})

const couponCollector: Oracle = {
  name: 'coupon collector, six coupons',
  source: 'Feller (1968), An Introduction to Probability Theory I, IX.3: n·(1 + 1/2 + … + 1/n) = 14.7',
  start: '0',
  rows: Object.fromEntries(
    count(0, 6).map((held) => [
      String(held),
      [
        ...(held > 0 ? [[String(held), `${held}/6`] as const] : []),
        ...(held < 6 ? [[String(held + 1), `${6 - held}/6`] as const] : []),
      ],
    ]),
  ),
  labels: { all: ['6'] },
  earned: each(count(0, 5).map(String), '1'),
  questions: [
    { property: 'R=? [ F "all" ]', exact: '147/10', published: '14.7', why: '6·(1 + 1/2 + 1/3 + 1/4 + 1/5 + 1/6)' },
    { property: 'P=? [ F<=6 "all" ]', exact: '5/324', why: '6!/6⁶' },
  ],
}

export const waiting: readonly Oracle[] = [
  waitingFor('HTH', '10', [
    { property: 'P=? [ F<=4 "seen" ]', exact: '1/4', why: '4 of 16: HTH at the start or at the end, never both' },
  ]),
  waitingFor('HHH', '14', [
    { property: 'P=? [ F<=5 "seen" ]', exact: '1/4', why: '8 of 32 fives hold three heads in a row' },
  ]),
  penney('HHH', 'THH', '7/8'),
  penney('HHT', 'THH', '3/4'),
  couponCollector,
]
