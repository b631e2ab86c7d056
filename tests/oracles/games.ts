import { count, each, type Oracle, type Rows } from './oracle'

const faces = ['one', 'two', 'three', 'four', 'five', 'six']

/** Seven coin states in a tree; two of the eight paths of three tosses go back up one level. */
const knuthYaoDie: Oracle = {
  name: 'Knuth–Yao die',
  source: 'Knuth and Yao (1976), The complexity of nonuniform random number generation; the first tutorial of PRISM',
  start: 's0',
  rows: {
    s0: [
      ['s1', '0.5'],
      ['s2', '0.5'],
    ],
    s1: [
      ['s3', '0.5'],
      ['s4', '0.5'],
    ],
    s2: [
      ['s5', '0.5'],
      ['s6', '0.5'],
    ],
    s3: [
      ['s1', '0.5'],
      ['one', '0.5'],
    ],
    s4: [
      ['two', '0.5'],
      ['three', '0.5'],
    ],
    s5: [
      ['four', '0.5'],
      ['five', '0.5'],
    ],
    s6: [
      ['six', '0.5'],
      ['s2', '0.5'],
    ],
    ...Object.fromEntries(faces.map((face) => [face, [[face, '1'] as const]])),
  },
  labels: { ...Object.fromEntries(faces.map((face) => [face, [face]])), done: faces },
  earned: each(['s0', 's1', 's2', 's3', 's4', 's5', 's6'], '1'),
  questions: [
    ...faces.map((face) => ({ property: `P=? [ F "${face}" ]`, exact: '1/6', why: 'a fair die' })),
    {
      property: 'R=? [ F "done" ]',
      exact: '11/3',
      why: 'E = 3 + E₂/4 with E₂ = 2 + E₂/4 = 8/3: three tosses, and a quarter of them two levels again',
    },
    { property: 'P=? [ F<=3 "done" ]', exact: '3/4', why: 'six of the eight paths of three tosses end' },
    { property: 'R=? [ F "six" ]', exact: 'Infinity', why: 'another face is possible, so the six need never come' },
  ],
}

const points = [4, 5, 6, 8, 9, 10]
const ways = (total: number) => 6 - Math.abs(7 - total)

const craps: Oracle = {
  name: 'craps',
  source:
    'Grinstead and Snell (1997), Introduction to Probability, exercise on craps in chapter 1; Packel (1981), The Mathematics of Games and Gambling: 244/495',
  start: 'roll',
  rows: {
    roll: [['won', '8/36'], ['lost', '4/36'], ...points.map((point) => [`p${point}`, `${ways(point)}/36`] as const)],
    ...Object.fromEntries(
      points.map((point) => [
        `p${point}`,
        [
          ['won', `${ways(point)}/36`],
          ['lost', '6/36'],
          [`p${point}`, `${30 - ways(point)}/36`],
        ] as const,
      ]),
    ),
    won: [['won', '1']],
    lost: [['lost', '1']],
  },
  labels: { won: ['won'], over: ['won', 'lost'] },
  earned: each(['roll', ...points.map((point) => `p${point}`)], '1'),
  questions: [
    {
      property: 'P=? [ F "won" ]',
      exact: '244/495',
      published: '0.4929',
      why: '8/36 + Σ (w/36)·w/(w + 6) over the points, w ways each',
    },
    { property: 'R=? [ F "over" ]', exact: '557/165', published: '3.376', why: '1 + Σ (w/36)·36/(w + 6)' },
  ],
}

/** A player at love, fifteen, thirty, forty against the same; from 3:3 on only the difference counts. */
const tennisGame: Oracle = {
  name: 'a game of tennis',
  source: 'Newton and Keller (2005), Studies in Applied Mathematics 114, 241–269, formula for one game',
  start: '0:0',
  rows: {
    ...Object.fromEntries(
      count(0, 3).flatMap((a) =>
        count(0, 3).map(
          (b) =>
            [
              `${a}:${b}`,
              [
                [scoreAfter(a + 1, b), '0.6'],
                [scoreAfter(a, b + 1), '0.4'],
              ],
            ] as const,
        ),
      ),
    ),
    ahead: [
      ['held', '0.6'],
      ['3:3', '0.4'],
    ],
    behind: [
      ['3:3', '0.6'],
      ['broken', '0.4'],
    ],
    held: [['held', '1']],
    broken: [['broken', '1']],
  },
  labels: { held: ['held'] },
  questions: [
    {
      property: 'P=? [ F "held" ]',
      exact: '29889/40625',
      published: '0.736',
      why: 'p⁴(15 − 4p − 10p²/(1 − 2p(1 − p))) at p = 3/5',
    },
  ],
}

function scoreAfter(a: number, b: number): string {
  if (a === 4) return b === 3 ? 'ahead' : 'held'
  if (b === 4) return a === 3 ? 'behind' : 'broken'
  return `${a}:${b}`
}

const ladders: readonly (readonly [number, number])[] = [
  [1, 38],
  [4, 14],
  [9, 31],
  [21, 42],
  [28, 84],
  [36, 44],
  [51, 67],
  [71, 91],
  [80, 100],
]
const chutes: readonly (readonly [number, number])[] = [
  [16, 6],
  [47, 26],
  [49, 11],
  [56, 53],
  [62, 19],
  [64, 60],
  [87, 24],
  [93, 73],
  [95, 75],
  [98, 78],
]
const jumps = new Map([...ladders, ...chutes])

/** A throw beyond 100 is not made; ladders and chutes are taken at once. */
const chutesAndLadders: Oracle = {
  name: 'chutes and ladders',
  source:
    'Althoen, King and Schilling (1993), How long is a game of snakes and ladders?, The Mathematical Gazette 77, 71–76: 39.2 throws',
  start: '0',
  rows: Object.fromEntries(
    count(0, 100)
      .filter((square) => !jumps.has(square))
      .map((square) => [String(square), throwsFrom(square)]),
  ) satisfies Rows,
  labels: { home: ['100'] },
  earned: each(
    count(0, 99)
      .filter((square) => !jumps.has(square))
      .map(String),
    '1',
  ),
  questions: [
    {
      property: 'R=? [ F "home" ]',
      exact: '',
      published: '39.225',
      why: 'solved in the paper as an absorbing chain of 82 states',
    },
    { property: 'P=? [ F<=6 "home" ]', exact: '0', why: 'the shortest game has seven throws' },
  ],
}

function throwsFrom(square: number): (readonly [string, string])[] {
  if (square === 100) return [['100', '1']]
  return count(1, 6).map((eyes) => {
    const landed = square + eyes > 100 ? square : square + eyes
    return [String(jumps.get(landed) ?? landed), '1/6'] as const
  })
}

export const games: readonly Oracle[] = [knuthYaoDie, craps, tennisGame, chutesAndLadders]
