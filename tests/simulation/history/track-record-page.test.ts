import { expect, it } from 'vitest'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { toldHistory } from '@/simulation/history'
import page from '../../../docs/track-record.md?raw'
import { opened } from '../../../scripts/opened'
import {
  againstTheNewsLines,
  differenceRows,
  headlineRows,
  questionRows,
  recordOf,
  reliabilityRows,
  scoreRows,
} from '../../../scripts/track-record-text'

// The drawn ranges take a minute and are left to `npm run track-record -- --check`.
const withoutRange = (line: string) => line.split(' | ').toSpliced(4, 1).join(' | ')

it('the track record on paper is what the model says now', () => {
  const told = toldHistory(opened, tiktok2025, {}, tiktok2025.horizonWeeks, history)
  const record = recordOf(tiktok2025, history)
  const lines = page.split('\n')
  const kept = lines.filter((line) => line.startsWith('| 202')).map(withoutRange)
  expect(kept).toEqual(expect.arrayContaining(headlineRows(tiktok2025, history, told, new Map()).map(withoutRange)))
  expect(lines).toEqual(
    expect.arrayContaining([
      ...questionRows(record),
      ...scoreRows(record),
      ...differenceRows(record),
      ...reliabilityRows(record),
      ...againstTheNewsLines(history, told, record),
      ...record.warnings.map(({ text }) => `- ${text}`),
      `**${history.noProof}**`,
    ]),
  )
})
