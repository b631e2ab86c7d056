import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { openCase } from '@/ui/state/open-case'
import { seatParties, seatWords } from '@/ui/step/seat/seat-words'

const open = await openCase(forcedSale, '')
const { worthRows, seatText } = seatWords(open)

it('what counts for a seat names every ending and every kind of week that has a worth', () => {
  for (const seat of seatParties) {
    const { endings, weeks } = tiktok2025.payoffs[seat]
    const rows = worthRows(tiktok2025.payoffs[seat])
    const worths = [
      endings.sold.fullSale,
      endings.sold.licensedAlgorithm,
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
