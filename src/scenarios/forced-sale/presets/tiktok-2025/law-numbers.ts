import { readings } from './readings'

const { judged, read } = readings

export const lawNumbers = {
  ext_grant: read(
    'A',
    [0.5, 0.73, 0.9],
    'Of eleven comparable American deadlines settled by the start, eight were put off, which gives .71 for so few; with the six that followed it is 14 of 17. A host in deadlock tends to extend.',
    ['S16', 'S71k', 'S02', 'E37'],
    '2025-01-20',
  ),
  ext_grant_deal: read(
    'B',
    [0.65, 0.88, 0.98],
    'The deadlines of autumn 2020 had a plan behind them: two were stretched, and the last passed without being enforced. A host seldom kills a deal that it calls its own.',
    ['S16', 'S02'],
    '2020-12-04',
  ),
  lapse_enforce: read(
    'B',
    [0.12, 0.33, 0.6],
    'Three lapses are on record: TikTok in December 2020 was let be, TikTok in January 2025 was half enforced, and Huawei in 2020 was cut off.',
    ['S16b', 'S25', 'S71k'],
    '2025-01-19',
  ),
  credibility: read(
    'C',
    [0.35, 0.6, 0.85],
    'Over four delays the betting odds on a ban fell from about 85 to 1 in 100; that is hindsight. All that was known at the start is the direction: a threat that is put off loses weight.',
    ['S28', 'S28c', 'S59'],
    '2026-01-01',
  ),
  dark_durable: read(
    'B',
    [0.08, 0.2, 0.35],
    'India and Kaspersky stayed shut; ZTE and the American shutdown of January 2025 were undone. Two of four, and clearly less for a service with a hundred million voters.',
    ['S71m', 'S25', 'S71l', 'S71j'],
    '2025-01-19',
  ),
  dark_for_good: judged(
    [0.005, 0.02, 0.05],
    'Judgement: a shutdown that lasts becomes final, because users, staff and advertisers leave. Without this chance the dark would be a shelter from a ban.',
    [],
    '2025-01-19',
  ),
  host_withdraw: judged(
    [0, 0.0005, 0.003],
    'Judgement: the orders of 2020 were withdrawn after 43 weeks, but no President can withdraw a law. What is left of that rate is a guess that may be off by a factor of five.',
    ['S17'],
    '2021-06-09',
  ),
  inj_ban: read(
    'B',
    [0.0002, 0.001, 0.005],
    'All four app bans that rested on less than a law were stopped by courts; in January 2025 the Supreme Court upheld the law itself. Orders against acts of a President stay common.',
    ['S24', 'S15', 'S18', 'E46'],
    '2025-01-17',
  ),
  congress_act: read(
    'C',
    [0.0002, 0.001, 0.004],
    'Fewer than one bill in twenty becomes law within two years, and in the last Congress fewer than one in 200 did. One on TikTok has more force behind it: about one chance in ten over two years.',
    ['S73', 'S79', 'E44', 'E45'],
    '2025-01-20',
  ),
}
