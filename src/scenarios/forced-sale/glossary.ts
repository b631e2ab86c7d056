import type { GlossaryEntry } from '../details.types'

/** The words of a forced sale; a place stands for a name of the case. */
export const glossary: readonly GlossaryEntry[] = [
  {
    term: 'deadline extension',
    also: ['another delay', 'delays', 'delay'],
    meaning:
      'HOST will not enforce the INSTRUMENT until a new date. It need not be an extension that the INSTRUMENT itself allows.',
    seen: 'step watch',
  },
  {
    term: 'qualified divestiture',
    also: ['divestiture'],
    meaning:
      'A sale that HOST has found to end the owner’s control, as the INSTRUMENT asks. Without that finding the ban still applies.',
    seen: 'step watch',
  },
  {
    term: 'embargo',
    also: [],
    meaning: 'Tariffs of 100 % or more: trade between the two sides all but stops.',
    seen: 'step watch',
  },
  {
    term: 'truce',
    also: [],
    meaning:
      'Both sides hold still for a time, after a meeting. A truce remembers the tariffs it suspended: when it ends they return.',
    seen: 'step watch',
  },
  {
    term: 'agreement in outline',
    also: ['near deal'],
    meaning: 'Buyer, owner and HOST agree on the main terms; HOME has not assented, and nothing is signed.',
    seen: 'step watch',
  },
  {
    term: 'framework',
    also: [],
    meaning:
      'Both governments accept the outline. The plan still needs a finding, contracts, signatures, permits and a closing.',
    seen: 'step watch',
  },
  {
    term: 'full sale',
    also: [],
    meaning: 'The whole business changes hands, and nothing ties it to the owner’s algorithm any more.',
    seen: 'step watch',
  },
  {
    term: 'licensed algorithm',
    also: ['licence'],
    meaning: 'The buyer uses the owner’s recommendation algorithm under licence, and the owner may keep a small stake.',
    seen: 'step watch',
  },
  {
    term: 'injunction',
    also: ['enjoins'],
    meaning: 'A court order that stops the ban while the case is heard.',
    seen: 'step watch',
  },
  {
    term: 'absorbing state',
    also: [],
    meaning: 'A state that is never left: a sale that closed, a lasting ban, a law that fell.',
    seen: 'step watch',
  },
  {
    term: 'tied to trade',
    also: ['ties the sale to trade', 'loosens the tie'],
    meaning:
      'HOME holds its assent back until trade calms. A refusal or a new tariff ties it; a meeting can loosen it.',
    seen: 'step watch',
  },
  {
    term: 'package',
    also: [],
    meaning: 'Agreement and assent in one, at one meeting. It needs open talks, a licensed algorithm and a bidder.',
    seen: 'step watch',
  },
  {
    term: 'spiral',
    also: [],
    meaning: 'A big tariff is answered by another, and that one by a third, until trade all but stops.',
    seen: 'step watch',
  },
  {
    term: 'climbs down',
    also: [],
    meaning: 'HOST lowers an embargo to elevated tariffs by itself, without a truce.',
    seen: 'step watch',
  },
]
