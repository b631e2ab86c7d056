import type { ClassKit } from '../class-kit.types'
import type { LessonFigure } from '../lesson-figure.types'

const WEEK = 8
const YEAR = 52
const SPELL = 18
const WEEKS_BEFORE = 5

const trade = {
  calm: { level: 'low', phase: 'calm' },
  threat: { level: 'low', phase: 'threatened' },
  embargo: { level: 'embargo', phase: 'calm' },
  truce: { level: 'standstillElevated', phase: 'calm' },
}
const isRefused = { happens: { on: 'event', id: 'home.blocks', happened: true } } as const
const isAgreed = { happens: { on: 'state', id: 'deal.nearDeal', happened: true } } as const

/** A sale to the first buyer stands so in week 8, while trade stands so. */
const from = (deal: string, climate: keyof typeof trade): Pick<LessonFigure, 'from'> => ({
  from: { fields: { deal, buyer: 'strategic', bidders: 0, ...trade[climate] }, after: WEEK },
})
/** Talks are open five weeks before a date; one more delay lies behind every next one. */
const before = (deadline: number): LessonFigure => ({
  id: `agreed ${deadline}`,
  from: { fields: { deal: 'talks', delays: deadline }, after: { deadline, weeks: WEEKS_BEFORE } },
  weeks: WEEKS_BEFORE,
  asks: isAgreed,
})
const sold = (climate: keyof typeof trade): LessonFigure => ({
  id: `sold ${climate}`,
  ...from('nearDeal', climate),
  until: YEAR,
  asks: { group: 'sold' },
})
const refused = (deal: string): LessonFigure => ({
  id: `refused ${deal}`,
  ...from(deal, 'threat'),
  weeks: SPELL,
  asks: isRefused,
})

const SOLD = 'in how many is the business sold before the year is out?'
const AGREED = 'in how many do ByteDance and a buyer agree in outline within these five weeks?'
const REFUSED = 'in how many does Beijing refuse the sale within 18 weeks?'

/** TikTok 2025 as a game on paper. */
export const classKit: ClassKit = {
  case: 'tiktok-2025',
  minds: {
    host: 'Every delay is cheap today. The next one is believed a little less.',
    home: 'What happens on trade is part of the price of your yes.',
    owner: 'Ask of every offer: what can I expect if I never sign?',
    bidder: 'Three others must say yes, and your money must hold.',
  },
  injects: [
    {
      headline: 'Washington has put its deadline off.',
      stands: 'Week 0. TikTok works again. Nobody has agreed on anything.',
      asks: SOLD,
      figure: { id: 'start', until: YEAR, asks: { group: 'sold' } },
      talk: 'Which yes is missing most often, and whose is it?',
    },
    {
      headline: 'Five weeks to the deadline.',
      stands: 'Talks are open. The deadline has been put off once.',
      asks: AGREED,
      figure: before(1),
      talk: 'What makes a date work: that it is near, or that it costs something?',
    },
    {
      headline: 'ByteDance and a buyer agree in outline.',
      stands: 'Week 8. Trade is calm. Beijing must still say yes.',
      asks: SOLD,
      figure: sold('calm'),
      talk: 'What still has to happen after an agreement?',
    },
    {
      headline: 'Washington threatens a tariff.',
      stands: 'Week 8. A deal waits for Beijing’s yes.',
      asks: REFUSED,
      figure: refused('nearDeal'),
      talk: 'The threat was about trade. Why does it land on the sale?',
    },
    {
      headline: 'Tariffs are so high that trade stops.',
      stands: 'Week 8. A deal waits for Beijing’s yes.',
      asks: SOLD,
      figure: sold('embargo'),
      talk: 'Who pays for a tariff, and on which table?',
    },
    {
      headline: 'Washington and Beijing agree on a truce.',
      stands: 'Week 8. A deal waits for Beijing’s yes.',
      asks: SOLD,
      figure: sold('truce'),
      talk: 'What do a truce and a yes have in common?',
    },
    {
      headline: 'The contracts are signed. Then comes a threat.',
      stands: 'Week 8. Washington threatens a tariff after the signature.',
      asks: REFUSED,
      figure: refused('signed'),
      talk: 'Compare with the threat before the signature. What did signing change?',
    },
    {
      headline: 'Five weeks to the next deadline.',
      stands: 'Talks are open again. The deadline has been put off twice.',
      asks: AGREED,
      figure: before(2),
      talk: 'Compare with the first deadline. What did the delays cost?',
    },
    {
      headline: 'Washington says: no more delays.',
      stands: 'Week 0, played again. Now it grants a delay only one time in ten.',
      asks: 'in how many is TikTok banned for good within two years?',
      figure: { id: 'firm', changes: { ext_grant: { to: 0.1 } }, asks: { group: 'banned' } },
      talk: 'A firm date brings agreements and bans. Which would you choose?',
    },
  ],
}
