import type { ParameterId } from './parameter-catalogue'
import type { amountParameters } from './parameters/amounts'
import type { weightOf } from './parameters/bidders'

/** Every number that bears on chances, but for the shares of the outsiders, which only split one outcome. */
export type SignId = Exclude<ParameterId, (typeof amountParameters)[number]['id'] | ReturnType<typeof weightOf>>

/** How a sale should move when a number rises from its low to its high end: likelier, less likely, or one as well as the other. */
export type Direction = 'more' | 'fewer' | 'either'

export type Expectation = {
  /** Within a year. */
  readonly year: Direction
  /** Within two years, where it is not the same. */
  readonly twoYears?: Direction
  /** One sentence. */
  readonly why: string
}

const more = (why: string): Expectation => ({ year: 'more', why })
const fewer = (why: string): Expectation => ({ year: 'fewer', why })

/** Which way every number should move a sale, and why; docs/model.md sets beside it what the model does. */
export const signs: Readonly<Record<SignId, Expectation>> = {
  ext_grant: {
    year: 'fewer',
    twoYears: 'either',
    why: 'Owners who count on another delay are in no hurry; within two years the bans that a delay spares make up for it.',
  },
  ext_grant_deal: more('A deal that is under way needs time, and a shutdown in the midst of it can end it for good.'),
  lapse_enforce: {
    year: 'more',
    twoYears: 'either',
    why: 'A deadline that bites brings the parties to the table; with time, those it has banned cannot sell any more.',
  },
  credibility: {
    year: 'more',
    twoYears: 'either',
    why: 'A threat that survives each delay still hurries talks; with time it is also carried out more often.',
  },
  dark_durable: fewer('A business that is shut down for good is not sold.'),
  dark_for_good: fewer('The more easily a blackout becomes a ban, the fewer sales come out of one.'),
  host_withdraw: fewer('Without the order the owner keeps the business.'),
  inj_ban: fewer('A court that steps in voids the law or gives the owner as much time as a delay does.'),
  congress_act: fewer('Of the laws that may pass, most extend the deadline or repeal the demand.'),

  bd_open: more('Nothing is sold before talks are open.'),
  bd_walk: fewer('Talks that are broken off have to be opened again.'),
  bd_near: more('An agreement in outline is the gate through which almost every sale goes.'),
  or_near_deal: more('What presses near a deadline brings agreements forward.'),
  bite: more('The more a deadline gains by what it threatens, the sooner the parties agree.'),
  or_delay_deal: more('Near 1 a delay costs no speed; far below it every delay slows the talks that follow.'),
  or_rivals: more('Bidders who fear each other offer sooner and more.'),
  or_licensed_deal: more('An owner who keeps the algorithm parts with the rest more easily.'),
  or_linked_deal: more('Near 1 a tie to trade hardly slows talks; far below it nobody can agree while it holds.'),
  us_concede: more('A licence eases the agreement and the assent alike.'),

  round: more('Meetings are where truces are struck and assent is given.'),
  or_truce_round: more('A truce in which the governments meet more often has more occasions for assent.'),
  bj_round: more('The home government’s assent is what most deals wait for.'),
  or_truce_assent: more('A truce that eases assent turns calm into consent.'),
  or_elev_assent: more('Near 1 a meeting can bring assent even though tariffs stay.'),
  meet_package: more('Leaders who settle agreement and assent at once save the wait for both.'),
  meet_soften: more('A tie to trade that a meeting loosens no longer stands in the way of assent.'),
  bj_ok_truce: more('Assent without a meeting is one more way to it, in a truce.'),
  bj_ok_calm: more('Assent without a meeting is one more way to it, at low tariffs.'),
  bj_ok_elev: more('Assent without a meeting is one more way to it, even under tariffs.'),
  or_licensed_assent: more('An algorithm that stays at home is what an export rule asks for.'),
  or_linked_assent: more('Near 1 a tie to trade hardly holds assent back.'),
  or_outsider_assent: more('Near 1 an outside buyer is as welcome as a known one.'),

  determ: more('A plan that is approved sooner can be signed sooner.'),
  sign_step: more('Contracts that are drawn up and signed sooner leave less time for a fall.'),
  close_step: more('A deal that clears and closes sooner counts within the year.'),
  or_near_step: more('A deadline that hurries papers and meetings shortens every wait on the way.'),
  fall_aip: fewer('A deal that falls before signature starts again from talks.'),
  fall_signed: fewer('A signed deal that falls has lost all of its way.'),

  bid_enter: more('Somebody must want to buy, and rivals speed the talks.'),
  bid_withdraw: fewer('Bidders who leave take the rivalry with them, and the last one the talks.'),
  bid_outsider_win: fewer('Outsiders find assent harder and their money is less sure.'),
  fund_fail: fewer('A buyer who cannot pay does not buy.'),
  or_outsider_money: fewer('The less sure an outsider’s money is, the more of those deals fall.'),

  tar_threat: fewer('Threats lead to tariffs, and tariffs to refusals and to a tie to trade.'),
  tar_threat_truce: fewer('A threat ends the calm of a truce, the best weather there is for assent.'),
  tar_decide: fewer('Threats that come to a head sooner become tariffs more often before a meeting takes them off.'),
  tar_impose: fewer('A tariff that is imposed provokes far more than one that is dropped.'),
  tar_big: fewer('A large step raises the level of conflict and provokes a refusal more often than a small one.'),
  tar_spiral: fewer('An embargo rules assent out for as long as it lasts.'),
  tar_climb_down: more('Assent is possible again once an embargo is taken back to elevated tariffs.'),
  meet_truce: more('A truce ends threats and tariffs, and assent comes easiest in one.'),
  truce_ext: more('A truce that is prolonged keeps the tariffs away.'),
  bj_block_threat: fewer('Each refusal throws a pending deal back to talks and ties it to trade.'),
  bj_block: fewer('Each refusal throws a pending deal back to talks, and each tie makes the next assent harder.'),
  or_small_block: fewer('Near 1 small tariffs provoke as much as large ones, and they are the common ones.'),
  bj_block_emb: fewer('An embargo that refuses every week leaves few deals pending.'),
  or_assented_block: fewer('An assent that is taken back more easily is worth less.'),
  or_signed_block: fewer('A signature that does not bind the home government leaves the deal open to every tariff.'),

  will_home: more('A home government that is readier assents sooner, at meetings and between them.'),
  will_owner: more('An owner who is readier opens talks and agrees sooner.'),
  resolve_us: {
    year: 'more',
    twoYears: 'fewer',
    why: 'A host that pushes harder hurries a sale at first, and by and by bans what was not sold in time.',
  },
  pace: more('Faster paperwork brings more deals home in time and leaves less time for a fall.'),

  near_weeks: more('The earlier a deadline is felt, the more weeks there are in which it presses.'),
  deadline_spacing: fewer('The farther apart deadlines are, the fewer weeks there are in which one presses.'),
}
