import { tiktok2020 as first } from '../../forced-sale/presets/tiktok-2020.scenario'
import type { ForcedSaleScenario } from '../forced-sale-scenario'
import { completeCase } from './shared/complete-case'
import { numbers } from './tiktok-2020/numbers'

/** TikTok as it stood on 14 August 2020, the day of the first order to sell. */
export const tiktok2020: ForcedSaleScenario = completeCase({
  ...first,
  numbers,
  notes: [
    'Known on the start date: both orders, Huawei’s and ZTE’s fate, two earlier forced sales, India’s ban. Numbers that lean on anything later are marked as in sample.',
    'Numbers taken over from TikTok 2025 say so. A few of them rest on this very case among others, as what a licence does for an agreement and what a meeting brings.',
    'What the machine cannot express: in September 2020 the President approved a plan in concept before Beijing had spoken. Here Washington approves only what Beijing has assented to.',
    'What the machine cannot express: two orders with two effects. They are one demand with two deadlines here.',
    'What the machine cannot express: injunctions that stand until the order is gone. A court’s pause counts as one more delay, the next deadline comes all the same, and a court may step in again. One stop in four ends the order here; how many do is fixed in the model.',
    'The order can be withdrawn only while no agreement is pending.',
    'Repeated delays are taken to last 13 weeks, the 90 days of Huawei’s licence, the only such length known at the start; those of autumn 2020 lasted one or two weeks.',
    'Tariffs, truces and ties to trade are switched off: the sources tie none of that year to this sale. Payoffs are judgement.',
  ],
})
