import type { AnnouncedDeadline, ComparableDeadline } from '../../../history.types'

/** The deadlines set after the start, each known from the day of its order. The first, of 5 April, is the case's own. */
export const deadlines: readonly AnnouncedDeadline[] = [
  { date: '2025-06-19', announced: '2025-04-04', label: 'The second order’s 75 days end', source: 'S02' },
  { date: '2025-09-17', announced: '2025-06-19', label: 'The third order’s 90 days end', source: 'S02' },
  { date: '2025-12-16', announced: '2025-09-16', label: 'The fourth order’s 90 days end', source: 'S02' },
  {
    date: '2026-01-23',
    announced: '2025-09-25',
    label: 'The 120 days after the determination end',
    source: 'S01',
    replaces: '2025-12-16',
  },
]

/** Every American deadline of the kind that the evidence lists, by the day on which it was known what became of it. */
export const comparableDeadlines: readonly ComparableDeadline[] = [
  { name: 'Huawei licence, August 2019', decided: '2019-08-19', result: 'put off' },
  { name: 'Huawei licence, November 2019', decided: '2019-11-18', result: 'put off' },
  { name: 'Huawei licence, February 2020', decided: '2020-02-16', result: 'put off' },
  { name: 'Huawei licence, April 2020', decided: '2020-04-01', result: 'put off' },
  { name: 'Huawei licence, May 2020', decided: '2020-05-15', result: 'put off' },
  { name: 'Huawei licence, August 2020', decided: '2020-08-13', result: 'enforced' },
  { name: 'TikTok download ban, first date', decided: '2020-09-20', result: 'put off' },
  { name: 'TikTok download ban, second date', decided: '2020-09-27', result: 'stopped by a court' },
  { name: 'TikTok order to sell, first date', decided: '2020-11-12', result: 'put off' },
  { name: 'TikTok order to sell, second date', decided: '2020-11-27', result: 'put off' },
  { name: 'TikTok order to sell, third date', decided: '2020-12-04', result: 'lapsed' },
  { name: 'TikTok law, first date', decided: '2025-01-19', result: 'lapsed' },
  { name: 'TikTok law, 5 April', decided: '2025-04-04', result: 'put off' },
  { name: 'TikTok law, 19 June', decided: '2025-06-19', result: 'put off' },
  { name: 'Tariff truce, August', decided: '2025-08-11', result: 'put off' },
  { name: 'TikTok law, 17 September', decided: '2025-09-16', result: 'put off' },
  { name: 'TikTok law, 16 December', decided: '2025-09-25', result: 'put off' },
  { name: 'Tariff truce, November', decided: '2025-10-30', result: 'put off' },
]
