import type { ScenarioSource } from '../../../scenario.types'

/** What the other cases and the precedents rest on beyond the sources of TikTok 2025. Same grades. */
export const furtherSources: Readonly<Record<string, ScenarioSource>> = {
  S06: {
    publisher: 'StopTheCCP.org',
    title: 'Discussion quoting the one-time extension clause of H.R. 815 Div. H',
    url: 'https://stoptheccp.org/is-tiktok-running-out-of-time-or-has-it-already-run-out-of-time',
    quality: 'C',
  },
  S11: {
    publisher: 'Cambridge UP, AJIL',
    title: 'United States Pursues Regulatory Actions Against TikTok and WeChat (Jan 2021)',
    url: 'https://www.cambridge.org/core/product/9A700828EC61F1055D192B173DD46D65',
    quality: 'A',
  },
  S13b: {
    publisher: 'dot.LA',
    title: "Microsoft's Bid for TikTok Rejected by ByteDance (price talk $20-30bn)",
    url: 'https://dot.la/microsofts-bid-for-tiktok-rejected-by-bytedance-2647630191.html',
    quality: 'B',
  },
  S14b: {
    publisher: 'MobiGyaan',
    title: 'Trump approves Oracle and Walmart deal (valuation $50-65bn)',
    url: 'https://www.mobigyaan.com/trump-oracle-walmart-tiktok-deal',
    quality: 'C',
  },
  S17b: {
    publisher: 'San Jose Inside',
    title: 'WeChat injunction by Magistrate Judge Beeler 19 Sep 2020; June 2021 revocation',
    url: 'https://www.sanjoseinside.com/business/biden-vacates-trumps-orders-that-tried-to-ban-tiktok-wechat-in-the-u-s/',
    quality: 'B',
  },
  S23: {
    publisher: 'National Constitution Center',
    title: 'TikTok ban heads towards the Supreme Court (Dec 2024)',
    url: 'https://constitutioncenter.org/blog/tiktok-ban-heads-towards-the-supreme-court',
    quality: 'A',
  },
  S32: {
    publisher: 'Al-Ahed (agencies)',
    title: 'Trump considers reducing China tariffs to secure TikTok sale (27 Mar 2025)',
    url: 'https://www.english.alahednews.com.lb/essaydetails.php?eid=79563&cid=519',
    quality: 'B',
  },
  S35: {
    publisher: 'Newsmax (Reuters/AP)',
    title: 'Trump says he has a buyer for TikTok; third extension to 17 Sep (29 Jun 2025)',
    url: 'https://www.newsmax.com/newsfront/trump-tiktok/2025/06/29/id/1216910/',
    quality: 'B',
  },
  S38: {
    publisher: 'TASS',
    title: "China's MOFCOM on TikTok after 19 Sep leaders' call (20 Sep 2025)",
    url: 'https://tass.com/economy/2019205',
    quality: 'B',
  },
  S57b: {
    publisher: 'The Hill copy',
    title: "Perplexity offers updated bid; Chinese Foreign Ministry's softer line (27 Jan 2025)",
    url: 'https://insystechim.com/index.php/2025/01/27/perplexity-offers-updated-bid-for-tiktok-allowing-50-percent-us-government-stake',
    quality: 'B',
  },
  S64: {
    publisher: 'Mondaq (law-firm alert)',
    title: 'United States Supreme Court invalidates IEEPA tariffs (3 Mar 2026)',
    url: 'https://www.mondaq.com/unitedstates/international-trade-investment/1751020/united-states-supreme-court-invalidates-ieepa-tariffs',
    quality: 'A',
  },
  S71a: {
    publisher: 'DealStreetAsia (Reuters)',
    title: "China's Kunlun agrees to sell Grindr, June 2020 deadline (May 2019)",
    url: 'https://www.dealstreetasia.com/stories/chinas-kunlun-tech-grindr-135328/',
    quality: 'B',
  },
  S71c: {
    publisher: 'SCMP (Reuters)',
    title: 'US approved $620m sale of Grindr (Jun 2020)',
    url: 'https://www.scmp.com/tech/apps-social/article/3087219/winning-bidder-grindr-has-ties-chinese-owner-kunlun',
    quality: 'A',
  },
  S71d: {
    publisher: 'HKTDC',
    title: 'White House reverses 2018 investment: StayNTouch (120 + up to 90 days)',
    url: 'http://economists-pick-research.hktdc.com/business-news/article/Regulatory-Alert-US/White-House-Reverses-2018-Investment-by-Mainland-Chinese-Company/baus/en/1/1X300W1B/1X0AKA9X.htm',
    quality: 'A',
  },
  S71e: {
    publisher: 'Forum post citing WSJ (2 Sep 2020)',
    title: 'MCR to buy StayNTouch for $46m by 30 Sep 2020',
    url: 'https://141love.net/thread-2373424',
    quality: 'C',
  },
  S71f: {
    publisher: 'Business Telegraph (Business Insider)',
    title: 'UnitedHealth buys PatientsLikeMe after April 2019 CFIUS divestment',
    url: 'https://www.businesstelegraph.co.uk/unitedhealth-group-buys-digital-health-startup-patientslikeme-business-insider/',
    quality: 'B',
  },
  S71g: {
    publisher: 'Compliance Week',
    title: 'MoneyGram merger is latest casualty of CFIUS ($30m fee, Jan 2018)',
    url: 'https://www.complianceweek.com/moneygram-merger-is-latest-casualty-of-cfius-chinese-trade-battle/8894.article',
    quality: 'A',
  },
  S71n: {
    publisher: 'CSIS copy (pubt)',
    title: 'Nippon Steel / US Steel: blocked 3 Jan, approved 13 Jun 2025',
    url: 'https://pubt.io/view/CA294F01336ED11245B575218834696800C113CB',
    quality: 'B',
  },
  S71o: {
    publisher: 'Debevoise',
    title: 'President Trump uses CFIUS to unwind 2020 Chinese acquisition (Suirui/Jupiter, 8 Jul 2025)',
    url: 'https://www.debevoise.com/insights/publications/2025/07/president-trump-uses-cfius-to-unwind-2020-chinese',
    quality: 'A',
  },
  S71p: {
    publisher: 'Cleary Trade Watch',
    title: 'HieFo/EMCORE prohibition order (2 Jan 2026)',
    url: 'https://www.clearytradewatch.com/category/cfius',
    quality: 'A',
  },
  S75: {
    publisher: 'newsccn (Times of India/NYT)',
    title: 'India TikTok ban made permanent Jan 2021; 200m users',
    url: 'https://newsccn.org/what-occurred-when-tiktok-was-banned-in-india-the-corporates-largest-market/',
    quality: 'C',
  },
  S81: {
    publisher: 'NY Post copy (Axios)',
    title: 'McCourt has more than $20bn in informal commitments (Dec 2024)',
    url: 'https://thenewyorktoday.com/frank-mccourts-tiktok-bid-has-20b-in-casual-commitments-report',
    quality: 'C',
  },
}
