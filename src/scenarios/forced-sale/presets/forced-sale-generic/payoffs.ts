import type { WrittenCase } from '../shared/with-usual'

const calm = { delayed: 0, lapsed: 0, dark: 0, elevated: 0, embargo: 0, truce: 0 } as const

/** What each role makes of the endings and of every week on the way, from −1 to 1. All of it is judgement. */
export const payoffs: WrittenCase['payoffs'] = {
  host: {
    endings: { sold: { fullSale: 1, licensedAlgorithm: 0.7 }, kept: -0.6, banned: 0, unresolved: -0.2 },
    weeks: { ...calm, delayed: -0.001, lapsed: -0.003, dark: -0.005 },
    reason: 'Judgement: a host that orders a sale wants one; being seen to give in is worst.',
    sources: [],
  },
  home: {
    endings: {
      sold: { fullSale: -0.4, licensedAlgorithm: 0.1 },
      kept: 0.5,
      banned: -0.2,
      unresolved: 0.1,
    },
    weeks: calm,
    reason: 'Judgement: a home government minds a sale under duress and the example it sets.',
    sources: [],
  },
  owner: {
    endings: { sold: { fullSale: 0.3, licensedAlgorithm: 0.6 }, kept: 1, banned: -0.5, unresolved: 0.3 },
    weeks: { ...calm, delayed: 0.001, dark: -0.01 },
    reason: 'Judgement: three forced sellers got more than they had paid, so a sale is no ruin, but keeping is better.',
    sources: ['S71b', 'S71h', 'S71e'],
  },
  bidder: {
    endings: { sold: { fullSale: 0.6, licensedAlgorithm: 0.6 }, kept: 0, banned: 0, unresolved: 0 },
    weeks: { ...calm, delayed: -0.0005 },
    reason: 'Judgement, for the bidder who wins: a purchase from a seller who must sell.',
    sources: [],
  },
}
