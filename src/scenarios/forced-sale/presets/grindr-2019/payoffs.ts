import type { WrittenCase } from '../shared/with-usual'

const calm = { delayed: 0, lapsed: 0, dark: 0, elevated: 0, embargo: 0, truce: 0 } as const

/** What each party makes of the endings and of every week on the way, from −1 to 1. All of it is judgement. */
export const payoffs: WrittenCase['payoffs'] = {
  host: {
    endings: { sold: { fullSale: 1, licensedAlgorithm: 1 }, kept: -0.7, banned: 0, unresolved: -0.3 },
    weeks: { ...calm, delayed: -0.001, lapsed: -0.003, dark: -0.002 },
    reason: 'Judgement: the review wants private data out of a Chinese owner’s reach and does not care for credit.',
    sources: ['S71a'],
  },
  home: {
    endings: {
      sold: { fullSale: -0.1, licensedAlgorithm: -0.1 },
      kept: 0.2,
      banned: -0.1,
      unresolved: 0,
    },
    weeks: calm,
    reason: 'Judgement: a dating app abroad matters little to Beijing; only the precedent does.',
    sources: [],
  },
  owner: {
    endings: { sold: { fullSale: 0.7, licensedAlgorithm: 0.7 }, kept: 0.6, banned: -1, unresolved: 0.1 },
    weeks: { ...calm, delayed: 0.0005, dark: -0.01 },
    reason: 'Judgement: Kunlun can sell above what it paid, so a sale costs it little and a ban costs it all.',
    sources: ['S71a', 'S71b'],
  },
  bidder: {
    endings: { sold: { fullSale: 0.7, licensedAlgorithm: 0.7 }, kept: 0, banned: 0, unresolved: 0 },
    weeks: { ...calm, delayed: -0.0005 },
    reason: 'Judgement, for the bidder who wins: a growing app from a seller who must sell.',
    sources: [],
  },
}
