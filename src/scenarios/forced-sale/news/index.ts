import type { News } from '../../news.types'
import { sources } from '../presets/tiktok-2025/sources'
import { claimsOfBuyers } from './claims-of-buyers'
import { claimsOfRules } from './claims-of-rules'

/** The report of the day on which the case of TikTok begins. It is quoted in a few words; the sentences around them are ours. */
export const news: News = {
  case: 'tiktok-2025',
  dateline: 'Hong Kong, 6 February 2025',
  passages: [
    [
      'The report speaks of ',
      { claim: 'users', quote: 'over 170 million active users' },
      ' of TikTok in the United States.',
    ],
    [
      'Washington, it says, has threatened ',
      { claim: 'tariffs', quote: 'steep tariffs—up to 100%—if ByteDance does not comply' },
      '. And the President ',
      { claim: 'deadline', quote: 'has extended the deadline' },
      ' so that there is more time for talks.',
    ],
    [
      'If ByteDance does not sell, it faces ',
      { claim: 'shutdown', quote: 'a complete shutdown of TikTok’s US operations' },
      '.',
    ],
    [
      'In China officials think about ',
      { claim: 'musk', quote: 'a possible transaction involving high-profile figures like Elon Musk' },
      '. In the United States there is talk of ',
      { claim: 'fund', quote: 'leveraging a sovereign wealth fund' },
      ' for the deal.',
    ],
    [
      'Most read beside it: ',
      { claim: 'creators', quote: 'MrBeast and Roblox CEO Lead $25 Billion Bid for TikTok' },
      '.',
    ],
  ],
  claims: [...claimsOfRules, ...claimsOfBuyers],
  sources,
}
