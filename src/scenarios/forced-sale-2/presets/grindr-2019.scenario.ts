import { grindr2019 as first } from '../../forced-sale/presets/grindr-2019.scenario'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { numbers } from './grindr-2019/numbers'
import { completeCase } from './shared/complete-case'

/** Grindr as it stood at the end of May 2019: a forced sale without tariffs and with a home government that does not object. */
export const grindr2019: ForcedSaleScenario = completeCase({
  ...first,
  numbers,
  notes: [
    'Known on the start date: the demand, the agreement to sell and the month of the deadline. The sources give months, so the last day of May 2019 and of June 2020 stand for them. Grindr’s own course is left out of its own numbers; those from later cases are marked as in sample.',
    'Numbers taken over from TikTok 2025 say so: how a deadline pulls, how a dark service ends, how fast money fails.',
    'What the machine cannot express: contracts signed before the review clears the buyer. Here Washington approves first, so the waits for approval and signature are set by judgement.',
    'What the machine cannot express: an order without a ban behind it. A lapse can still shut the app here.',
    'Repeated delays are taken to last 13 weeks, the 90 days of Huawei’s first licence of May 2019.',
    'Home, terms and tariffs are all but switched off, so the case shows what the sale alone takes. Losses in dark weeks are not counted, for want of figures. Payoffs are judgement.',
  ],
})
