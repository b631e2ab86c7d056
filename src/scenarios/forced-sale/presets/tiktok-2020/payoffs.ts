import type { WrittenCase } from '../shared/with-usual'

const calm = { delayed: 0, lapsed: 0, dark: 0, elevated: 0, embargo: 0, truce: 0 } as const

/** What each party makes of the endings and of every week on the way, from −1 to 1. All of it is judgement. */
export const payoffs: WrittenCase['payoffs'] = {
  host: {
    endings: {
      sold: { fullSale: 1, licensedAlgorithm: 0.7 },
      kept: -0.6,
      banned: -0.1,
      unresolved: -0.2,
    },
    weeks: { ...calm, delayed: -0.001, lapsed: -0.004, dark: -0.01 },
    reason:
      'Judgement: the White House asked for a sale within 90 days in an election year; giving in to a court or to time looks weak, a ban less so than in 2025.',
    sources: ['S12'],
  },
  home: {
    endings: {
      sold: { fullSale: -0.7, licensedAlgorithm: 0.2 },
      kept: 0.6,
      banned: -0.1,
      unresolved: 0.3,
    },
    weeks: calm,
    reason:
      'Judgement: Beijing answered with an export list, so a sale of the algorithm under duress is the worst ending and time is on its side.',
    sources: ['S21b', 'S21'],
  },
  owner: {
    endings: { sold: { fullSale: 0.1, licensedAlgorithm: 0.6 }, kept: 1, banned: -0.2, unresolved: 0.5 },
    weeks: { ...calm, delayed: 0.001, dark: -0.01 },
    reason:
      'Judgement, helped by what it did that autumn: ByteDance turned an offer down and went to court, so it would rather keep the business and wait than sell.',
    sources: ['S13', 'S15'],
  },
  bidder: {
    endings: { sold: { fullSale: 0.7, licensedAlgorithm: 0.7 }, kept: 0, banned: 0, unresolved: 0 },
    weeks: { ...calm, delayed: -0.0005 },
    reason: 'Judgement, for the bidder who wins: a young business at a price set by a deadline.',
    sources: ['S13b'],
  },
  users: {
    endings: { sold: { fullSale: 0.2, licensedAlgorithm: 0.5 }, kept: 0.6, banned: -1, unresolved: 0 },
    weeks: { ...calm, delayed: -0.001, lapsed: -0.002, dark: -0.02 },
    reason: 'Judgement, for users and creators: they want the service to go on as it is.',
    sources: [],
  },
}
