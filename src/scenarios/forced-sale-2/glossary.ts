import type { GlossaryEntry } from '../details.types'
import { glossary as firstGlossary } from '../forced-sale/glossary'

/** What a word means now where it meant something else, and the words that are new. */
const own: readonly GlossaryEntry[] = [
  {
    term: 'truce',
    also: [],
    meaning:
      'Both sides hold still for a time, after a meeting. A truce remembers the tariffs it suspended: when it ends they return.',
  },
  {
    term: 'framework',
    also: [],
    meaning:
      'Both governments accept the outline. The plan still needs a finding, contracts, signatures, permits and a closing.',
  },
  {
    term: 'tied to trade',
    also: ['ties the sale to trade', 'loosens the tie'],
    meaning:
      'HOME holds its assent back until trade calms. A refusal or a new tariff ties it; a meeting can loosen it.',
  },
  {
    term: 'package',
    also: [],
    meaning: 'Agreement and assent in one, at one meeting. It needs open talks, a licensed algorithm and a bidder.',
  },
  {
    term: 'spiral',
    also: [],
    meaning: 'A big tariff is answered by another, and that one by a third, until trade all but stops.',
  },
  {
    term: 'climbs down',
    also: [],
    meaning: 'HOST lowers an embargo to elevated tariffs by itself, without a truce.',
  },
]

/** The words of a forced sale; a place stands for a name of the case. */
export const glossary: readonly GlossaryEntry[] = [
  ...firstGlossary.filter(({ term }) => !own.some((entry) => entry.term === term)),
  ...own,
]
