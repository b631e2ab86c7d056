import type { HiddenQuestion } from '../../../history.types'

/** What nobody outside can see: whether a meeting has loosened the tie to trade, and how far the papers are. */
export const hidden: readonly HiddenQuestion[] = [
  {
    id: 'stance',
    text: 'Has HOME tied the sale to trade?',
    answers: [
      { name: 'Yes', where: { stance: ['linked'] } },
      { name: 'No', where: { stance: ['open'] } },
    ],
  },
  {
    id: 'contracts',
    text: 'Are the contracts drawn up?',
    answers: [
      { name: 'Yes', where: { deal: ['contractsDrawn'] } },
      { name: 'Not yet', where: { deal: ['determined'] } },
    ],
  },
  {
    id: 'permits',
    text: 'Does the deal have its permits?',
    answers: [
      { name: 'Yes', where: { deal: ['cleared'] } },
      { name: 'Not yet', where: { deal: ['signed'] } },
    ],
  },
]
