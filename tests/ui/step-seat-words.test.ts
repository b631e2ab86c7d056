import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { seats } from '@/scenarios/forced-sale/step-words'
import { seatWords } from '@/ui/step/seat/seat-words'
import { carSale } from '../car-sale'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { worthRows, seatText } = seatWords(open, await forcedSale.loadDetails())

it('what counts for a seat names every ending and every kind of week that has a worth', () => {
  for (const { party: seat } of seats) {
    const { endings, weeks } = tiktok2025.payoffs[seat]
    const rows = worthRows(tiktok2025.payoffs[seat])
    const worths = [
      endings.sold.fullSale,
      endings.sold.licensedAlgorithm,
      // What a buyer adds, where it adds anything.
      ...Object.values(endings.buyer).filter((worth) => worth !== 0),
      endings.kept,
      endings.banned,
      endings.unresolved,
    ]
    const shown = rows.map(([, text]) => Number(text.replace('−', '-')))
    expect(shown).toEqual([...worths, ...Object.values(weeks).filter((worth) => worth !== 0)])
  }
})

it('the bidders are spoken of as one seat', () => {
  expect(seatText.sit('bidder')).toBe('Sit down as the bidders')
  expect(seatText.title('bidder')).toBe('You are the bidders')
  expect(seatText.title('home')).toBe('You are Beijing')
})

it('a car is talked about from the seats and with the agreement of its own negotiation', async () => {
  const words = seatWords(await openAlone(carSale, ''), await carSale.loadDetails())
  expect(words.seats.map(({ party }) => words.seatText.sit(party))).toEqual(['Sit down as Ana', 'Sit down as Bo'])
  expect(words.seatText.agreement('40')).toBe('then an agreement in 40 of 100')
  expect(words.seatText.can('buyer')).toBe('Raise the offer, accept the price or leave the talks.')
})
