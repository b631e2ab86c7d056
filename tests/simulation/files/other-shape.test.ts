import { expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { OutcomeGroup } from '@/scenarios/negotiation'
import type { OpenNegotiation } from '@/simulation'
import { atOnce, recordColumns, recordFirsts } from '@/simulation/analyse'
import {
  answerSentences,
  endingsPicture,
  parseResult,
  reportText,
  runsCsvLines,
  weeksCsv,
  weeksPicture,
} from '@/simulation/files'
import { opened } from '../../forced-sale'
import { madeResult, plainRecipe } from './made-result'

const groups = opened.groups.flatMap((group): readonly OutcomeGroup[] => {
  if (group.id === 'sold') return [{ ...group, id: 'agreed', look: 'dotted', count: 'agreed on', claim: 'TARGET goes' }]
  return group.id === 'unresolved' ? [group] : []
})
const { price: _, claimsInFiles: __, ...unpriced } = opened
/** Two endings, and nothing is paid. */
const other: OpenNegotiation = { ...unpriced, groups }

const shares = { agreed: 0.75, unresolved: 0.25 }
const made = madeResult(plainRecipe)
const result = {
  ...made,
  exact: {
    ...made.exact,
    outcomes: Object.entries(shares).map(([group, chance]) => ({ id: group, group, chance })),
    groups: shares,
    byWeek: [
      { week: 0, agreed: 0, unresolved: 1 },
      { week: 1, ...shares },
    ],
  },
}

it('a result is held to the endings of its own negotiation', () => {
  const text = JSON.stringify(result)
  expect(parseResult(other, text, 'x')).toEqual(result)
  expect(() => parseResult(opened, text, 'x')).toThrow('/exact/groups')
  expect(() => parseResult(other, JSON.stringify(made), 'x')).toThrow('/exact/groups')
})

it('report, pictures and tables tell two endings as they tell four', () => {
  expect(answerSentences(other, tiktok2025, shares, 52)).toBe('In 75 of 100 futures TikTok goes. 25 not settled.')
  const pictures = [endingsPicture, weeksPicture].map((draw) => draw(other, tiktok2025, result))
  const [endings, weeks] = pictures
  expect(endings?.alt).toBe('Endings, of 100 futures: Agreed on 75, Not settled 25.')
  expect(weeks?.alt).toContain('by week 1 75 are agreed on.')
  for (const { svg } of pictures) {
    expect(svg.match(/<pattern id="[^"]*"/g)).toEqual(['<pattern id="agreed"'])
    expect(svg).toContain('fill="url(#agreed)" stroke="#93690D"')
  }
  const report = reportText(other, { result, scenario: tiktok2025, pictures: [], link: undefined, year: 2026 })
  expect(report).toContain('| Agreed on | 75.00 % |\n| Not settled | 25.00 % |')
  expect(weeksCsv(other, result).split(',', 3)).toEqual(['week', 'agreed', 'unresolved'])
})

it('runs have a column of prices only where something is paid', () => {
  const asked = [opened, tiktok2025, {}, 52, 's', 0, 2] as const
  const columns = atOnce(recordColumns(...asked))
  const head = (of: OpenNegotiation) => runsCsvLines(of, columns, atOnce(recordFirsts(...asked)), result).next().value
  expect(head(opened)).toContain('horizon_weeks,price_usd_bn,')
  expect(head(other)).not.toContain('price')
})
