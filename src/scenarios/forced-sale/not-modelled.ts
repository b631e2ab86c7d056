/** Something the evidence names and the model leaves out. */
export type NotModelled = { readonly id: string; readonly label: string; readonly reason: string }

/** In words that are true of every case, whichever is open. Shown under "What this cannot tell". The first group answers the likelihood table's own list; the second covers the rest of the evidence. */
export const notModelled: readonly NotModelled[] = [
  {
    id: 'bid_raise',
    label: 'A bidder raises its bid',
    reason: 'Until both governments accept a buyer, a higher bid changes nothing: approval binds before price.',
  },
  {
    id: 'tar_threat_tt',
    label: 'A tariff threat tied to the sale',
    reason: 'Only one such threat was found, so it is counted among tariff threats in general.',
  },
  {
    id: 'tar_impose_tt',
    label: 'Carrying out a threat tied to the sale',
    reason: 'It happened in no case on record. The one chance of carrying out a threat serves for all of them.',
  },
  {
    id: 'tar_offer',
    label: 'Tariff relief offered for assent',
    reason:
      'Offered in public once, on 26 March 2025, and refused within a week. What a meeting can trade for assent is in the model as a truce and as a package; a price named in public, outside a meeting, has one case and no yes.',
  },
  {
    id: 'self_dark',
    label: 'The service or its hosts go dark by choice',
    reason: 'There is one case, of January 2025, and written promises not to punish ruled it out there.',
  },
  {
    id: 'restore_durable',
    label: 'A ban for good is undone',
    reason: 'Banned for good ends a future here. No such ban was found to be lifted within two years.',
  },
  {
    id: 'bj_licence',
    label: 'The home government completes its formal steps',
    reason: 'In 2025 no licence was ever published. The time it takes is part of the wait for signature and closing.',
  },
  {
    id: 'suit',
    label: 'A new suit is filed',
    reason: 'A filing moves nothing by itself; a court order that stops the ban is modelled.',
  },
  {
    id: 'congress_noise',
    label: 'Letters, briefings and hearings',
    reason: 'They made news without changing what anyone could do; binding laws are modelled.',
  },
  {
    id: 'cfius_mitig',
    label: 'Security conditions on the deal',
    reason: 'They shape the contract and not whether it comes about; the terms carry only the algorithm.',
  },
  {
    id: 'gov_fee',
    label: 'The state takes a fee or a stake',
    reason: 'It shifts money between buyer and state after the outcome, and in 2025 its size was not public.',
  },
  {
    id: 'delist_dau',
    label: 'Users lost to delisting alone',
    reason: 'In 2025 the stores took the app back within four weeks, and usage fell by about a tenth meanwhile.',
  },
  {
    id: 'lasting_effects',
    label: 'Effects that fade over some weeks',
    reason:
      'The state remembers a refusal, a tie to trade and what a truce suspended, but not for how long: none of them fades by itself.',
  },
  {
    id: 'ext_len',
    label: 'The length of each delay',
    reason: 'A calendar number of the case and not a draw: deadlines repeat at the length known at the start.',
  },
  {
    id: 'inj_deal',
    label: 'A court stops a delay or the deal',
    reason: 'Few have standing to sue and no such order was found; it is far rarer than the other ways a deal falls.',
  },
  {
    id: 'sign_reduced',
    label: 'Any signed divestiture, in one number',
    reason: 'It sums up several steps that are modelled one by one, and serves to check them from outside.',
  },
  {
    id: 'price_algo',
    label: 'Price with the algorithm included',
    reason: 'An algorithm sold along needs an export licence, which China has said it would not give.',
  },
  {
    id: 'recover',
    label: 'How fast users come back',
    reason: 'Consequences count dark weeks only; what is lost after the service returns is left out.',
  },
  {
    id: 'or_grant_again',
    label: 'A delay granted once is easier to grant again',
    reason: 'Tried, and it moved a sale by 0.3 in 100. Left out for a shorter list of numbers.',
  },
  {
    id: 'fee_and_stake',
    label: 'What each side concedes beside the algorithm',
    reason: 'A licence for the algorithm and a small stake stand for every concession on the terms of the sale.',
  },
]
