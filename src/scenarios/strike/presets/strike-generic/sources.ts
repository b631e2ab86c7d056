import type { ScenarioSource } from '../../../scenario.types'

/** What the cases rest on. Grades: A official or the study itself, B press or summary, C low authority. */
export const sources: Readonly<Record<string, ScenarioSource>> = {
  E53: {
    publisher: 'Kennan 1985 via Rdatasets (Ecdat, StrikeDur)',
    title: 'Strike durations in US manufacturing, 1968 to 1976 (566 contract strikes)',
    url: 'https://vincentarelbundock.github.io/Rdatasets/doc/Ecdat/StrikeDur.html',
    quality: 'A',
  },
  E54: {
    publisher: 'US Bureau of Labor Statistics',
    title: 'Duration of major work stoppages beginning in 2006',
    url: 'http://www.bls.gov/opub/ted/2007/feb/wk4/art04.htm',
    quality: 'A',
  },
  E55: {
    publisher: 'US Bureau of Labor Statistics',
    title: 'Length of work stoppages in 2002',
    url: 'https://www.bls.gov/opub/ted/2003/mar/wk3/art02.htm',
    quality: 'A',
  },
  E56: {
    publisher: 'NW Labor Press',
    title: 'The strike returns (BLS figures for 2023)',
    url: 'https://nwlaborpress.org/2024/03/the-strike-returns',
    quality: 'B',
  },
  E57: {
    publisher: 'Business Report',
    title: 'Number of American workers hitting picket lines more than doubled last year (Labor Action Tracker)',
    url: 'https://www.businessreport.com/business/number-of-american-workers-hitting-picket-lines-more-than-doubled-last-year',
    quality: 'B',
  },
  E58: {
    publisher: 'D. Card, Journal of Labor Economics (NBER w2263)',
    title: 'Longitudinal analysis of strike activity',
    url: 'https://econpapers.repec.org/paper/nbrnberwo/2263.htm',
    quality: 'A',
  },
  E59: {
    publisher: 'Cramton and Tracy, American Economic Review',
    title: 'Strikes and holdouts in wage bargaining',
    url: 'https://econpapers.repec.org/paper/pccpccumd/92aer.htm',
    quality: 'A',
  },
  E60: {
    publisher: 'Gu and Kuhn, American Economic Review (summary)',
    title: 'A theory of holdouts in wage bargaining',
    url: 'https://econbeancount.app/article/78906',
    quality: 'B',
  },
  E61: {
    publisher: 'Federal Mediation and Conciliation Service',
    title: 'Annual report 1996: dispute mediation',
    url: 'http://www.users.interport.net/d/w/dwfunk/annuals/96/dm.htm',
    quality: 'B',
  },
  E62: {
    publisher: 'Union statements quoted by an employer’s site',
    title: 'Claims that 98 % of contracts settle without a strike',
    url: 'https://sadiedoggett.wixsite.com/suncoke-know-unions/are-strikes-rare',
    quality: 'C',
  },
  E63: {
    publisher: 'Foster and Cimini, US Bureau of Labor Statistics',
    title: '2001 major work stoppages',
    url: 'https://paperzz.com/doc/7527806/2001-major-work-stoppages',
    quality: 'A',
  },
  E64: {
    publisher: 'Cimini and Steinmeyer, US Bureau of Labor Statistics',
    title: 'What can you tell me about bargaining expirations and work stoppages?',
    url: 'https://webarchive.library.unt.edu/eot2008/20081105021510/http://www.bls.gov/opub/cwc/cb20030522ar01p1.htm',
    quality: 'A',
  },
}
