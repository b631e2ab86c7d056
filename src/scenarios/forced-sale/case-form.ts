import type { CaseForm } from '../details.types'

export const caseForm: CaseForm = {
  blank: {
    words: { target: 'Target', legislature: 'Congress' },
    parties: { host: { name: 'Host' }, home: { name: 'Home' }, owner: { name: 'Owner' }, bidder: { name: 'Bidders' } },
    buyers: {
      strategic: { name: 'The first buyer', short: '' },
      creators: { name: 'The second buyer', short: '' },
      tycoon: { name: 'The third buyer', short: '' },
      fund: { name: 'The fourth buyer', short: '' },
    },
  },
  buyers: {
    title: 'Four kinds of buyer',
    lead: 'A proper name stands without its article, “Oracle-led group”; any other begins with one, “A pension fund”, so that sentences come out right.',
    about: 'Who they are',
    evidence: 'What is known of a bid',
  },
  prologue: { examples: 'a deadline and its delay, talks, bidders', event: 'bidder.enters' },
}
