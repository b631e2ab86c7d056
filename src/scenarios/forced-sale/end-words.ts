import type { EndFact, EndWords } from '../step-words.types'

const lostInTheDark = (name: string, id: string): EndFact => ({
  name,
  counter: 'weeksDark',
  none: 'none',
  cost: { id, told: 'US$ AMOUNT m', thousands: 'US$ AMOUNT bn' },
})

/** What the end of a run tells of tariffs, dark weeks and delays. */
export const end: EndWords = {
  peak: { name: 'Peak tariff', told: 'AMOUNT % (LEVEL, week WEEK)' },
  facts: [
    { name: 'Dark', counter: 'weeksDark', none: 'never' },
    lostInTheDark('Advertising revenue lost', 'advertising'),
    lostInTheDark('Small firms’ revenue lost', 'smallFirms'),
    { name: 'Delays granted', counter: 'delays' },
  ],
}
