import { forcedSaleGeneric as first } from '../../forced-sale/presets/forced-sale-generic.scenario'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { numbers } from './forced-sale-generic/numbers'
import { completeCase } from './shared/complete-case'

/** Hypothetical: a forced sale of which nothing is known but how the precedents went. */
export const forcedSaleGeneric: ForcedSaleScenario = completeCase({
  ...first,
  numbers,
  notes: [
    'Hypothetical and generic: the roles carry no names. Of the seventeen precedents fifteen are settled: five sold, three banned, two settled or reversed, one suspended, three stopped by a court, one given up.',
    'From base rates: delays, lapses, shutdowns, courts, withdrawals, agreement, closing, collapse and prices; and, where a number says that it is taken over from TikTok 2025, from wider counts of deals and deadlines. All else is judgement. The precedents were found and not drawn, so well-known cases count for too much.',
    'What the machine cannot express: an order that is settled for a fine, suspended, or lifted with a golden share while a deal is pending. Such endings count as withdrawn here.',
    'The precedents are short: most were settled within 70 weeks. Set the horizon to that when you compare durations.',
    'Repeated delays are taken to last 13 weeks, the 90 days in which Huawei’s licence was renewed and, from June 2025 on, the deadline for TikTok put off.',
    'Tariffs are switched off and losses in dark weeks are not counted. Payoffs are judgement.',
  ],
})
