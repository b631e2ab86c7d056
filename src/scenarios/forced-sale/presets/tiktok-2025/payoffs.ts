import type { WrittenCase } from '../shared/with-usual'

const calm = { delayed: 0, lapsed: 0, dark: 0, elevated: 0, embargo: 0, truce: 0 } as const

/**
 * What each party makes of the endings and of every week on the way, from −1 to 1. All of it is judgement.
 * A condition that lasts the whole horizon counts 104 times: a week of .002 is about .2 in all.
 */
export const payoffs: WrittenCase['payoffs'] = {
  host: {
    endings: {
      sold: { fullSale: 1, licensedAlgorithm: 0.9 },
      buyer: { creators: -0.05, tycoon: -0.05, fund: 0 },
      kept: -0.3,
      banned: -0.6,
      unresolved: 0,
    },
    weeks: { ...calm, delayed: -0.002, lapsed: -0.005, dark: -0.02, embargo: -0.004 },
    reason:
      'Judgement: the White House wants credit for a deal, young voters and a label of security. Every week of waiting mocks the law a little, a dark app costs it most; of the buyers it had named Oracle’s group and ordered the fund.',
    sources: ['S39', 'S46'],
  },
  home: {
    endings: {
      sold: { fullSale: -0.2, licensedAlgorithm: 0.6 },
      buyer: { creators: 0, tycoon: 0.05, fund: -0.1 },
      kept: 0.6,
      banned: 0,
      unresolved: 0.4,
    },
    weeks: { ...calm, elevated: -0.002, embargo: -0.006, truce: 0.002 },
    reason:
      'Judgement: Beijing minds the look of a sale under duress more than the firm; a licence with a truce is worth most to it, and waiting keeps a chip on the table. Its officials had floated Musk; a fund of the rival state is the buyer it likes least.',
    sources: ['S19', 'S34', 'S36'],
  },
  owner: {
    endings: {
      sold: { fullSale: 0.3, licensedAlgorithm: 0.8 },
      buyer: { creators: -0.05, tycoon: -0.05, fund: -0.1 },
      kept: 1,
      banned: 0,
      unresolved: 0.4,
    },
    weeks: { ...calm, delayed: 0.001, lapsed: -0.001, dark: -0.01 },
    reason:
      "Judgement: ByteDance wants to keep the algorithm and the cash; the American unit is about a third of TikTok's advertising, and it would rather close it than hand over the code. Investors it knows are worth more to it than outsiders, and than the state.",
    sources: ['S48', 'S52', 'S49'],
  },
  bidder: {
    endings: { sold: { fullSale: 0.6, licensedAlgorithm: 0.8 }, kept: 0, banned: 0, unresolved: 0 },
    weeks: { ...calm, delayed: -0.0005, lapsed: -0.001, dark: -0.001 },
    reason:
      'Judgement, for the bidder who wins: a fair price and a running service with the algorithm on licence is worth more than the users alone. Walking away costs next to nothing.',
    sources: ['S42', 'S56', 'S58'],
  },
  congress: {
    endings: { sold: { fullSale: 1, licensedAlgorithm: 0.2 }, kept: -0.8, banned: 0.5, unresolved: 0 },
    weeks: { ...calm, delayed: -0.003, lapsed: -0.005 },
    reason:
      'Judgement, for the authors of the law: they want the tie to the algorithm cut and the law obeyed, and every delay looks like contempt.',
    sources: ['S47', 'S47b'],
  },
  users: {
    endings: { sold: { fullSale: 0.2, licensedAlgorithm: 0.5 }, kept: 0.6, banned: -1, unresolved: 0 },
    weeks: { ...calm, delayed: -0.001, lapsed: -0.002, dark: -0.02 },
    reason:
      'Judgement, for users, creators, small firms and advertisers: they want the service to go on as it is, and can move to a rival at a loss.',
    sources: ['S53', 'S50'],
  },
}
