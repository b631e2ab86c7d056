import type { WrittenCase } from '../shared/with-usual'

/** Who could buy, as known on the start date. */
export const buyers: WrittenCase['buyers'] = {
  strategic: {
    name: 'A group around Microsoft',
    short: 'Microsoft',
    about: 'Microsoft, which is in talks, or another large American technology firm, alone or with existing investors.',
    evidence: 'Microsoft from August 2020, with price talk of $20 to 30 bn.',
    sources: ['S13', 'S13b'],
  },
  creators: {
    name: 'Another group of investors',
    short: 'Investors',
    about: 'A consortium of investors from outside.',
    evidence: 'None is on record on the start date; the place is kept because the machine has it.',
    sources: [],
  },
  tycoon: {
    name: 'A single rich buyer',
    short: 'Rich buyer',
    about: 'One person with the means to buy.',
    evidence: 'None is on record.',
    sources: [],
  },
  fund: {
    name: 'A state fund',
    short: 'State fund',
    about: 'A fund of the American state.',
    evidence: 'None is on record.',
    sources: [],
  },
}
