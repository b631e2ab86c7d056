import { expect, it } from 'vitest'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import page from '../../../docs/track-record.md?raw'
import {
  differenceRows,
  headlineRows,
  questionRows,
  recordOf,
  reliabilityRows,
  scoreRows,
  surprises,
  toldHistory,
} from '../../../scripts/track-record-text'

// The drawn ranges take half a minute and are left to `npm run track-record -- --check`.
const withoutRange = (line: string) => line.split(' | ').toSpliced(4, 1).join(' | ')

it('the track record on paper is what the model says now', () => {
  const told = toldHistory(tiktok2025, history)
  const record = recordOf(tiktok2025, history)
  const lines = page.split('\n')
  const kept = lines.filter((line) => line.startsWith('| 202')).map(withoutRange)
  expect(kept).toEqual(expect.arrayContaining(headlineRows(told, history, new Map()).map(withoutRange)))
  expect(lines).toEqual(
    expect.arrayContaining([
      ...questionRows(record),
      ...scoreRows(record),
      ...differenceRows(record),
      ...reliabilityRows(record),
      ...surprises(told, record),
      ...record.warnings.map(({ text }) => `- ${text}`),
    ]),
  )
})
