import type { ScenarioSource } from '../../../scenario.types'
import { librarySources } from '../../presets/shared/complete-case'

/** Cited by the record and by nothing of the case itself. */
const ofTheLibrary = ['S01', 'S27', 'S31', 'S33b', 'S37', 'S40', 'S60b', 'S62', 'S76'] as const

/** What the record cites beyond the case's own sources. Grades as there: A official or the outlet itself, B wire or press copy, C low authority. */
export const sources: Readonly<Record<string, ScenarioSource>> = {
  ...Object.fromEntries(
    ofTheLibrary.flatMap((id) => (librarySources[id] === undefined ? [] : [[id, librarySources[id]]])),
  ),
  S25b: {
    publisher: 'Charm.io press page',
    title: 'How TikTok is faring one month after shutdown (Similarweb DAU, 18 Feb 2025)',
    url: 'https://info.charm.io/charm-in-the-press/how-tiktok-is-faring-one-month-after-shutdown-0',
    quality: 'B',
  },
  S27b: {
    publisher: 'Prediction News',
    title: "Supreme Court upholds TikTok ban: what's next (Jan 2025)",
    url: 'https://predictionnews.com/news/supreme-court-upholds-tiktok-ban-whats-next/',
    quality: 'B',
  },
  S27c: {
    publisher: 'Prediction News (guide)',
    title: 'Will the US ban TikTok (22 Sep 2024)',
    url: 'https://stage.predictionnews.com/guides/will-the-us-ban-tik-tok/',
    quality: 'B',
  },
  S28b: {
    publisher: 'CoinDesk',
    title: "Kalshi 'US bans TikTok this year?' at 25c (12 Mar 2024)",
    url: 'https://www.coindesk.com/business/2024/03/12/prediction-market-kalshi-to-take-bets-on-crypto-settled-in-dollars/',
    quality: 'A',
  },
  S32: {
    publisher: 'Al-Ahed (agencies)',
    title: 'Trump considers reducing China tariffs to secure TikTok sale (27 Mar 2025)',
    url: 'https://www.english.alahednews.com.lb/essaydetails.php?eid=79563&cid=519',
    quality: 'B',
  },
  S34b: {
    publisher: 'TFPP Wire',
    title: 'Trump: TikTok deal on hold until trade issues resolved (17 Apr 2025)',
    url: 'https://tfppwire.com/trump-china-trade-war-tiktok-deal/',
    quality: 'C',
  },
  S35: {
    publisher: 'Newsmax (Reuters/AP)',
    title: 'Trump says he has a buyer for TikTok; third extension to 17 Sep (29 Jun 2025)',
    url: 'https://www.newsmax.com/newsfront/trump-tiktok/2025/06/29/id/1216910/',
    quality: 'B',
  },
  S37b: {
    publisher: 'Internet Governance Project',
    title: 'Identity politics: the TikTok deal and Chinese export controls (14 Oct 2025)',
    url: 'https://www.internetgovernance.org/2025/10/14/identity-politics-the-tiktok-deal-chinese-export-controls-and-firms-country-of-origin-conundrum/',
    quality: 'A',
  },
  S38: {
    publisher: 'TASS',
    title: "China's MOFCOM on TikTok after 19 Sep leaders' call (20 Sep 2025)",
    url: 'https://tass.com/economy/2019205',
    quality: 'B',
  },
  S41: {
    publisher: 'Global Times',
    title: 'MOFCOM calls for balanced TikTok solutions (25 Dec 2025)',
    url: 'https://www.globaltimes.cn/page/202512/1351458.shtml',
    quality: 'A',
  },
  S42b: {
    publisher: 'Newzino (summarising Reuters)',
    title: 'TikTok US divestiture deal: $14bn, ads/e-commerce stay outside the JV',
    url: 'https://newzino.com/story/tiktok-us-divestiture-deal-2025-12',
    quality: 'C',
  },
  S43b: {
    publisher: 'MacRumors',
    title: 'TikTok avoids US ban as joint venture deal officially closes (23 Jan 2026)',
    url: 'https://www.macrumors.com/2026/01/23/tiktok-avoids-us-ban-deal-officially-closes/',
    quality: 'A',
  },
  S44: {
    publisher: 'hnnotify post',
    title: 'TikTok outage 26 Jan-1 Feb 2026; Sensor Tower uninstalls +150%',
    url: 'https://www.hnnotify.com/c/posts/163038',
    quality: 'C',
  },
  S45: {
    publisher: 'Devdiscourse (Reuters)',
    title: 'Suit seeks to undo Trump approval of ByteDance TikTok US asset sale (6 Mar 2026)',
    url: 'https://www.devdiscourse.com/article/law-order/3827837-update-2-suit-seeks-to-undo-trump-approval-of-bytedance-tiktok-us-asset-sale',
    quality: 'B',
  },
  S45b: {
    publisher: 'CBS News',
    title: 'Suit over TikTok ban law (5 Mar 2026)',
    url: 'https://www.cbsnews.com/news/tiktok-ban-law-lawsuit-trump-administration/',
    quality: 'A',
  },
  S64: {
    publisher: 'Mondaq (law-firm alert)',
    title: 'United States Supreme Court invalidates IEEPA tariffs (3 Mar 2026)',
    url: 'https://www.mondaq.com/unitedstates/international-trade-investment/1751020/united-states-supreme-court-invalidates-ieepa-tariffs',
    quality: 'A',
  },
  S65: {
    publisher: 'Traverse Intel',
    title: 'US-China Beijing summit: the China tariff stack held (May 2026)',
    url: 'https://traverseintel.com/analysis/beijing-summit-china-tariff-stack',
    quality: 'B',
  },
  S65b: {
    publisher: 'Zhongshen',
    title: 'US-China tariff truce status mid-2026',
    url: 'https://en.zhongshenchina.com/news/us-china-tariff-truce-status-mid-2026',
    quality: 'C',
  },
  S68: {
    publisher: 'Taipei Times (Bloomberg Opinion)',
    title: '300+ Polymarket markets on Trump actions: 34% priced, 28% happened (24 Oct 2025)',
    url: 'https://www.taipeitimes.com/News/editorials/archives/2025/10/24/2003846000',
    quality: 'A',
  },
  S71f: {
    publisher: 'Business Telegraph (Business Insider)',
    title: 'UnitedHealth buys PatientsLikeMe after April 2019 CFIUS divestment',
    url: 'https://www.businesstelegraph.co.uk/unitedhealth-group-buys-digital-health-startup-patientslikeme-business-insider/',
    quality: 'B',
  },
  S72: {
    publisher: 'Charlie Savage',
    title: "FOIA suit for Bondi's TikTok letters (May 2025)",
    url: 'https://charliesavage.com/2025/05/seeking-pam-bondis-tiktok-letters-to-apple-and-google',
    quality: 'A',
  },
  S76b: {
    publisher: 'Public GitHub file (scanner report dated 6 Dec 2025)',
    title: 'Same market at 6%, $1.6m',
    url: 'https://gamma-api.polymarket.com/markets',
    quality: 'B',
  },
  S77: {
    publisher: 'Public GitHub file (event study of Polymarket 507276, 3,023 hourly prices)',
    title: 'Reaction to five TikTok news items, Nov 2024-Jan 2025',
    url: 'https://gamma-api.polymarket.com/events?slug=tiktok-banned-in-the-us-before-may-2025',
    quality: 'B',
  },
  S100: {
    publisher: 'The Sun Malaysia (AFP)',
    title: 'US, China seek to extend trade truce with London talks (9 Jun 2025)',
    url: 'https://thesun.my/world-news/us-china-seek-to-extend-trade-truce-with-london-talks-AF14220213',
    quality: 'B',
  },
  S101: {
    publisher: 'The Indian Awaaz',
    title: 'US-China wrap up trade talks in Stockholm (30 Jul 2025)',
    url: 'https://theindianawaaz.com/us-china-wrap-up-trade-talks-in-stockholm/',
    quality: 'B',
  },
  S102: {
    publisher: 'A News (Anadolu)',
    title: 'US, China begin trade talks in Malaysia (25 Oct 2025)',
    url: 'https://www.anews.com.tr/world/2025/10/25/us-china-begin-trade-talks-in-malaysia',
    quality: 'B',
  },
  S103: {
    publisher: 'Times of India',
    title: 'US gets TikTok, but China may keep the brain behind the app (Sep 2025)',
    url: 'https://timesofindia.indiatimes.com/technology/tech-news/us-gets-tiktok-but-china-may-keep-the-brain-behind-the-app/articleshow/123935888.cms',
    quality: 'B',
  },
  S104: {
    publisher: 'The Express Gazette',
    title: 'Trump says TikTok deal is done, outlines US-controlled path for the app (Sep 2025)',
    url: 'https://express-gazette--express-gazette.us-central1.hosted.app/technology-and-ai/trump-says-tiktok-deal-is-done-outlines-us-controlled-path-for-the-app',
    quality: 'C',
  },
}
