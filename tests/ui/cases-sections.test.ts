import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { caseSections } from '@/ui/cases/sections'
import { openCase } from '@/ui/state/open-case'

const open = await openCase(forcedSale, '')
const asked = async (negotiation: typeof forcedSale) =>
  (await caseSections({ ...open, negotiation })()).map(({ id, question }) => [id, question])

it('the sections are about the first case whose real course is on record, and count the precedents', async () => {
  expect((await asked(forcedSale)).slice(1, 4)).toEqual([
    [
      'happened',
      'TikTok after 6 February 2025, whatever case is open, and what the model would have said on each day.',
    ],
    ['record', 'How the model’s chances for TikTok 2025 compare with what came, and how little that proves.'],
    ['precedents', 'Seventeen comparable cases, and how their waits and endings compare with the model’s.'],
  ])
})

it('a negotiation without a history and without precedents has no sections about them', async () => {
  const { loadPrecedents: _, ...bare } = { ...forcedSale, histories: {} }
  expect((await asked(bare)).map(([id]) => id)).toEqual(['library', 'ledger', 'make'])
})
