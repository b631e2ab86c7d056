import type { ForcedSaleScenario } from '../../forced-sale-scenario'

/** What had happened by the start date, and nothing later. */
export const story: ForcedSaleScenario['story'] = [
  {
    date: '2020-08-14',
    text: "The first order to sell gives ByteDance 90 days to part with TikTok's American business, out of fear that Beijing could read its users' data.",
    sources: ['S12'],
  },
  {
    date: '2020-08-28',
    text: 'Beijing puts recommendation technology on its list of restricted exports: from now on a sale of the algorithm needs its licence.',
    sources: ['S21b', 'S21'],
  },
  {
    date: '2020-12-04',
    text: 'Put off twice, the deadline of 2020 passes and nobody enforces it; half a year later the next President withdraws the ban.',
    sources: ['S16', 'S16b', 'S17'],
  },
  {
    date: '2023-03-23',
    text: "China's commerce ministry says it firmly opposes a forced sale and would decide on the export itself.",
    sources: ['S19'],
  },
  {
    date: '2024-04-24',
    text: 'A law gives ByteDance until 19 January 2025. A sale must end foreign control, the sharing of data and any work together on the algorithm; else app stores and hosts may not serve the app.',
    sources: ['S22b', 'S04', 'S05', 'S80'],
  },
  {
    date: '2025-01-13',
    text: 'The press reports that Chinese officials have weighed Elon Musk as a buyer. There is no bid.',
    sources: ['S84'],
  },
  {
    date: '2025-01-17',
    text: 'The Supreme Court upholds the law without a dissent: fear for national security outweighs the burden on speech.',
    sources: ['S24', 'S05'],
  },
  {
    date: '2025-01-18',
    text: 'TikTok goes dark in the United States for about 14 hours and comes back once officials promise not to punish anyone. App stores leave it out.',
    sources: ['S25', 'S26'],
  },
  {
    date: '2025-01-20',
    text: 'The new President orders the Justice Department not to enforce the law for 75 days, to 5 April. It is not the extension the law itself provides for.',
    sources: ['S08', 'S09'],
  },
  {
    date: '2025-01-20',
    text: 'He says tariffs of up to 100 % are possible if Beijing refuses a deal, and that the state should have half.',
    sources: ['S10'],
  },
  {
    date: '2025-01-21',
    text: 'A group around Jesse Tinsley, with the Roblox chief and MrBeast, claims more than $20 bn for a bid that could reach $25 bn. ByteDance does not answer.',
    sources: ['S56', 'S56b'],
  },
  {
    date: '2025-02-03',
    text: 'The President asks for the plan of a sovereign wealth fund within a year and names TikTok as something it could hold.',
    sources: ['S29'],
  },
  {
    date: '2025-02-04',
    text: 'An extra tariff of 10 % on Chinese goods comes into force; Beijing answers with duties of its own.',
    sources: ['S60'],
  },
]
