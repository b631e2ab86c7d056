import type { ScenarioSource } from '../../../scenario.types'

/** Deadlines, threats, contracts, closings, courts and lawmaking in general. Same grades as the other sources. */
export const bargainingSources: Readonly<Record<string, ScenarioSource>> = {
  E32: {
    publisher: 'Walentek et al., International Interactions',
    title: 'Success of economic sanctions threats: coercion, information and commitment (2021)',
    url: 'https://doi.org/10.1080/03050629.2021.1860034',
    quality: 'A',
  },
  E33: {
    publisher: 'G. Hufbauer, Cato Unbound',
    title: 'Sanctions sometimes succeed: but no all-purpose cure (7 Nov 2014)',
    url: 'http://www.cato-unbound.org/2014/11/07/gary-clyde-hufbauer/sanctions-sometimes-succeed-no-all-purpose-cure',
    quality: 'A',
  },
  E34: {
    publisher: 'Roth, Murnighan, Schoumaker, AER',
    title: 'The deadline effect in bargaining: some experimental evidence (1988)',
    url: 'https://topsight.net/paper/W1572355051',
    quality: 'A',
  },
  E35: {
    publisher: 'Karagozoglu, Kocher, Experimental Economics',
    title: 'Bargaining under time pressure from deadlines (2019)',
    url: 'https://doi.org/10.1007/s10683-018-9579-y',
    quality: 'A',
  },
  E36: {
    publisher: 'M. Yildiz, MIT working paper 04-36',
    title: 'Optimism, deadline effect, and stochastic deadlines (2004)',
    url: 'https://studylib.net/doc/11159525',
    quality: 'A',
  },
  E37: {
    publisher: 'Damiano, Li, Suen, Theoretical Economics',
    title: 'Optimal deadlines for agreements (2012)',
    url: 'https://paperzz.com/doc/7216816/optimal-deadlines-for-agreements',
    quality: 'A',
  },
  E38: {
    publisher: 'BCG',
    title: 'Deals are taking longer to close (Oct 2024)',
    url: 'https://www.bcg.com/publications/2024/deals-are-taking-longer-to-close',
    quality: 'A',
  },
  E40: {
    publisher: 'McKinsey',
    title: 'Leading through uncertainty: navigating delays in M&A deals (2024)',
    url: 'https://mckinsey.de/capabilities/m-and-a/our-insights/leading-through-uncertainty-navigating-delays-in-m-and-a-deals',
    quality: 'A',
  },
  E41: {
    publisher: 'Davis Polk',
    title: 'Treasury releases 2023 CFIUS annual report (Jul 2024)',
    url: 'https://davispolk.com/insights/client-update/treasury-department-releases-2023-cfius-annual-report',
    quality: 'A',
  },
  E42: {
    publisher: 'Bulow, Klemperer (NBER w4608; AER 1996)',
    title: 'Auctions versus negotiations (1996)',
    url: 'https://causalclaims.trfetzer.com/paper/w4608.html',
    quality: 'A',
  },
  E43: {
    publisher: 'DealLawyers on the Intralinks/Cass study',
    title: 'Things fall apart: what makes a deal crater? (27 Nov 2017)',
    url: 'https://www.deallawyers.com/blog/2017/11/things-fall-apart-what-makes-a-deal-crater.html',
    quality: 'B',
  },
  E44: {
    publisher: 'HuffPost via Yahoo (Quorum)',
    title: 'Less than 1% of bills introduced this Congress have become laws (22 May 2024)',
    url: 'https://ca.news.yahoo.com/less-1-bills-introduced-congress-120017558.html',
    quality: 'A',
  },
  E45: {
    publisher: 'ndp analytics',
    title: '45 years of Congress: bills (Jan 2019)',
    url: 'http://www.ndpanalytics.com/45-years-of-congress-bills',
    quality: 'B',
  },
  E46: {
    publisher: 'Congressional Research Service',
    title: 'Nationwide injunctions (R48467) (Mar 2025)',
    url: 'https://www.everycrsreport.com/reports/R48467.html',
    quality: 'A',
  },
  E47: {
    publisher: 'Washington Technology',
    title: 'How to move from letter of intent to M&A success (4 Feb 2005)',
    url: 'https://washingtontechnology.com/2005/02/webextra-how-to-move-from-letter-of-intent-to-ma-success/328872/',
    quality: 'C',
  },
  E48: {
    publisher: 'Collaboration Capital',
    title: 'The LOI in mergers and acquisitions',
    url: 'https://collaborationcapital.org/en/la-loi-en-fusions-acquisitions',
    quality: 'C',
  },
}
