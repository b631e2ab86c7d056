import type { ScenarioSource } from '../../../scenario.types'

/** Tariffs, threats, truces and meetings before the start of 2025. Same grades as the other sources. */
export const tradeSources: Readonly<Record<string, ScenarioSource>> = {
  E20: {
    publisher: 'Michael Best Strategies',
    title: 'Trade alert with timeline of the US-China trade war (10 Sep 2018)',
    url: 'https://www.michaelbeststrategies.com/2018/09/10/trade-alert-trump-threatens-china-with-267-billion-in-additional-tariffs/',
    quality: 'A',
  },
  E21: {
    publisher: 'AFP via Business Recorder',
    title: 'Key dates of the trade war (Aug 2019)',
    url: 'https://brecorder.com/news/amp/515041',
    quality: 'B',
  },
  E22: {
    publisher: 'Washington Examiner',
    title: 'Timeline of US-China trade talks in 2019 (Dec 2019)',
    url: 'https://www.washingtonexaminer.com/news/540932/timeline-of-us-china-trade-talks-in-2019-all-the-twists-and-turns',
    quality: 'A',
  },
  E23: {
    publisher: 'CNN via Channel 3000',
    title: "Key events in Trump's China trade talks (May 2019)",
    url: 'https://old.channel3000.com/key-events-in-trumps-china-trade-talks/',
    quality: 'B',
  },
  E24: {
    publisher: 'RINF (Fox News Sunday)',
    title: "Trade war with China 'on hold' (20 May 2018)",
    url: 'http://rinf.com/alt-news/newswire/trade-war-with-china-on-hold/',
    quality: 'C',
  },
  E25: {
    publisher: 'Financial Times (copy)',
    title: 'US and China agree to restart trade talks (5 Sep 2019)',
    url: 'https://news-flash.info/us-and-china-agree-to-restart-trade-talks/',
    quality: 'C',
  },
  E26: {
    publisher: 'Wiley Rein',
    title: 'Administration cancels List 4B tariffs, partial rollback of 4A (13 Dec 2019)',
    url: 'https://wiley.law/alert-Administration-Cancels-List-4B-Section-301-Tariffs-Announces-Partial-Rollback-of-List-4A-Tariffs',
    quality: 'A',
  },
  E27: {
    publisher: 'South China Morning Post',
    title: "Trump's new tariff threats not expected to derail China trade deal (4 May 2020)",
    url: 'https://www.scmp.com/news/china/diplomacy/article/3082807/donald-trumps-new-tariff-threats-not-expected-derail-china',
    quality: 'A',
  },
  E28: {
    publisher: 'Eurasia Group / Good Judgment',
    title: 'Superforecaster Fridays: US-China tariffs (22 Feb 2019)',
    url: 'https://www.eurasiagroup.net/live-post/superforecaster-fridays-22-february-2019',
    quality: 'A',
  },
  E29: {
    publisher: 'Reuters',
    title: 'Top US-China exchanges since Biden took office (12 Jun 2023)',
    url: 'https://www.reuters.com/world/top-us-china-exchanges-since-biden-took-office-2023-06-12/',
    quality: 'A',
  },
  E30: {
    publisher: 'Game Theory 101 (W. Spaniel)',
    title: 'The TIES database',
    url: 'http://gametheory101.com/courses/international-relations-101/the-ties-database/',
    quality: 'B',
  },
}
