import type { ScenarioSource } from '../../../scenario.types'

/** What Beijing did with foreign mergers and sales that waited for its consent. Same grades as the other sources. */
export const consentSources: Readonly<Record<string, ScenarioSource>> = {
  E1: {
    publisher: 'ZDNet',
    title: "China could approve Qualcomm's NXP acquisition as Trump and Xi halt tariff war (3 Dec 2018)",
    url: 'https://www.zdnet.com/article/china-could-approve-qualcomms-nxp-acquisition-as-trump-and-xi-halt-tariff-war/',
    quality: 'A',
  },
  E2: {
    publisher: 'Financial Times (copy)',
    title: 'How Qualcomm was caught in the trade war (stored copy of an FT piece) (Jul 2018)',
    url: 'https://ft.csccsc.cc/story/001078683/en',
    quality: 'B',
  },
  E3: {
    publisher: 'South China Morning Post (Bloomberg)',
    title: 'China restarts review of Qualcomm NXP purchase (14 May 2018)',
    url: 'http://www.scmp.com/tech/enterprises/article/2146028/china-restarts-review-qualcomms-us44b-nxp-purchase',
    quality: 'A',
  },
  E4: {
    publisher: 'New York Times via China-US Focus',
    title: 'China, signaling thaw with U.S. over trade, approves Toshiba microchip deal (18 May 2018)',
    url: 'https://www.chinausfocus.com/news/china-signaling-thaw-with-us-over-trade-approves-toshiba-microchip-deal',
    quality: 'B',
  },
  E5: {
    publisher: 'Reuters',
    title: 'Microchip gets China antitrust approval to buy Microsemi (15 May 2018)',
    url: 'https://www.reuters.com/article/us-microsemi-m-a-microchip-tech/microchip-gets-china-antitrust-approval-to-buy-microsemi-idUSKCN1IG1QW',
    quality: 'A',
  },
  E6: {
    publisher: 'Reuters via Investing.com',
    title: 'UTC gets Chinese nod for Rockwell Collins purchase (23 Nov 2018)',
    url: 'https://www.investing.com/news/stock-market-news/utc-gets-chinese-nod-for-rockwell-collins-purchase-deal-set-to-close-1698664',
    quality: 'B',
  },
  E7: {
    publisher: 'Seeking Alpha (DealReporter)',
    title: 'China could require KLA/Orbotech conditions (23 Jan 2019)',
    url: 'https://seekingalpha.com/news/3425185-china-require-kla-orbotech-conditions-report',
    quality: 'C',
  },
  E8: {
    publisher: 'Lightwave',
    title: "Timer on Chinese approval of Finisar buy hasn't rung yet (1 Aug 2019)",
    url: 'https://www.lightwaveonline.com/business/mergers-acquisitions/article/14037468/ii-vi-timer-on-chinese-approval-of-finisar-buy-hasnt-rung-yet',
    quality: 'A',
  },
  E9: {
    publisher: 'Akin Gump via Mondaq',
    title: "Nvidia/Mellanox: China's close scrutiny of semiconductor deals continues (May 2020)",
    url: 'https://www.mondaq.com/china/antitrust-eu-competition-/934882/nvidiamellanox-chinas-close-scrutiny-of-semiconductor-deals-continues',
    quality: 'A',
  },
  E10: {
    publisher: 'Reuters (copy)',
    title: "Chinese regulator approves Cisco's Acacia deal (19 Jan 2021)",
    url: 'https://wallstreetobserver.com/?p=1239',
    quality: 'B',
  },
  E11: {
    publisher: 'TheStreet',
    title: "Maxim stock rises after China clears Analog Devices' acquisition (23 Aug 2021)",
    url: 'https://www.thestreet.com/investing/maxim-mxim-stock-china-antitrust-clearance-analog-devices',
    quality: 'A',
  },
  E12: {
    publisher: 'Mint (Wall Street Journal)',
    title: "AMD's planned purchase of Xilinx clears last big regulatory hurdle (27 Jan 2022)",
    url: 'https://www.livemint.com/companies/news/amds-planned-purchase-of-xilinx-clears-last-big-regulatory-hurdle-11643294681201.html',
    quality: 'A',
  },
  E13: {
    publisher: 'Digital Policy Alert',
    title: 'Conditional approval of Silicon Motion by MaxLinear (26 Jul 2023)',
    url: 'https://digitalpolicyalert.org/event/13614-issued-conditional-approval-for-the-acquisition-of-silicon-motion-huirong-technology-by-maxlinear',
    quality: 'A',
  },
  E14: {
    publisher: 'South China Morning Post (Bloomberg); Fortune 20 Oct 2023',
    title: 'China approves Broadcom-VMware merger with conditions, sign of thaw (22 Nov 2023)',
    url: 'https://www.scmp.com/tech/tech-war/article/3242401/tech-war-china-approves-broadcom-vmware-merger-conditions-sign-thaw-us',
    quality: 'A',
  },
  E15: {
    publisher: 'Fox Business / itnews (Reuters)',
    title: 'Intel drops multibillion-dollar deal to buy Tower (16 Aug 2023)',
    url: 'https://www.foxbusiness.com/markets/intel-drops-multibillion-dollar-deal-buy-israeli-chipmaker-tower-semiconductor',
    quality: 'A',
  },
  E16: {
    publisher: 'Bloomberg (copy); Reuters via Nasdaq',
    title: 'DuPont scraps $5.2 billion Rogers deal after China review (1 Nov 2022)',
    url: 'https://squidsaccess.com/2022/11/01/dupont-scraps-5-2-billion-rogers-deal-after-china-review',
    quality: 'B',
  },
  E17: {
    publisher: 'Reuters via Asahi',
    title: 'Applied Materials ends Kokusai deal (30 Mar 2021)',
    url: 'https://ajw-origin.potaufeu.asahi.com/ajw/articles/14317430',
    quality: 'B',
  },
  E19: {
    publisher: 'Global Times; Financial Times reports',
    title: "China approves Synopsys' acquisition of Ansys with conditions (14 Jul 2025)",
    url: 'https://www.globaltimes.cn/page/202507/1338323.shtml',
    quality: 'A',
  },
  E49: {
    publisher: 'The Times',
    title: 'China poised to block TikTok deal (22 Sep 2020)',
    url: 'https://www.thetimes.co.uk/article/china-poised-to-block-tiktok-deal-tlkdvgj2f',
    quality: 'A',
  },
  E50: {
    publisher: 'Reuters via ForexLive',
    title: "China Daily editorial on 'dirty' TikTok dealing (23 Sep 2020)",
    url: 'https://www.forexlive.com/news/!/chinese-state-media-united-states-actions-on-tiktok-almost-the-same-as-a-gangster-20200923',
    quality: 'B',
  },
  E51: {
    publisher: 'Reuters (summary)',
    title: 'Beijing would rather see TikTok US close than a forced sale (12 Sep 2020)',
    url: 'https://techshotsapp.com/2020/09/12/bejing-would-rather-see-tiktok-usa-close-than-a-forced-sale/',
    quality: 'C',
  },
  E52: {
    publisher: 'CNBC (copy)',
    title: 'ByteDance applies for export licence from China (24 Sep 2020)',
    url: 'https://www.markettradingessentials.com/2020/09/bytedance-applies-for-export-license-from-china-as-tiktok-deal-waits-for-approval/',
    quality: 'B',
  },
  E65: {
    publisher: 'Caixin Global',
    title: 'Infineon gets final Chinese approval for Cypress (8 Apr 2020)',
    url: 'http://www.caixinglobal.com/2020-04-08/china-gives-final-key-approval-for-german-chip-giant-infineon-to-buy-us-rival-101539966.html',
    quality: 'A',
  },
  E66: {
    publisher: 'Los Angeles Times (WSJ)',
    title: 'TikTok sale to Walmart, Oracle shelved (10 Feb 2021)',
    url: 'https://www.latimes.com/entertainment-arts/business/story/2021-02-10/tiktok-sale-to-walmart-oracle-shelved-amid-biden-review-report-says',
    quality: 'A',
  },
}
