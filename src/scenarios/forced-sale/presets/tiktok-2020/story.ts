import type { ForcedSaleScenario } from '../../forced-sale-scenario'

/** What had happened by the start date, and nothing later. */
export const story: ForcedSaleScenario['story'] = [
  {
    date: '2018-07-13',
    text: 'Washington lifts its order against ZTE after 13 weeks, for a fine of $1 bn and as part of trade talks: such orders can be bargained away.',
    sources: ['S71j'],
  },
  {
    date: '2019-11-01',
    text: 'Washington opens a security review this month of the purchase of Musical.ly, from which TikTok grew.',
    sources: ['S12', 'S11'],
  },
  {
    date: '2020-03-06',
    text: 'Grindr’s Chinese owner agrees to sell it, a year after Washington asked for that.',
    sources: ['S71b'],
  },
  {
    date: '2020-06-29',
    text: 'India bans TikTok at once, with about 200 million users.',
    sources: ['S71m', 'S75'],
  },
  {
    date: '2020-08-06',
    text: 'Two orders bar dealings with TikTok and with WeChat from the 45th day on.',
    sources: ['S17', 'S11'],
  },
  {
    date: '2020-08-13',
    text: 'Huawei’s temporary licence, renewed five times, runs out and is not renewed.',
    sources: ['S71k'],
  },
  {
    date: '2020-08-14',
    text: 'A further order gives ByteDance 90 days to part with TikTok’s American business. Microsoft is in talks.',
    sources: ['S12', 'S13'],
  },
]
