import { describe, expect, it } from 'vitest'
import { parseScenario, ScenarioError, type ScenarioIssue } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { mayBe } from '@/scenarios/number-rules'
import { parameterOf } from '@/scenarios/parameter-of'
import { movesAnything } from '@/simulation/policy-path'
import { presetById, presets } from '../forced-sale'

// What JSON.parse returns has no type, and these edits break the type on purpose.
type Data = ReturnType<typeof JSON.parse>

function issuesOf(edit: (policies: Data) => void): readonly ScenarioIssue[] {
  const data: Data = JSON.parse(JSON.stringify(presets[0]))
  edit(data.policies)
  try {
    parseScenario(forcedSale, JSON.stringify(data), 'case.json')
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues
    throw error
  }
  return []
}

describe('the policies of a case file', () => {
  const refused: readonly (readonly [string, (policies: Data) => void, Partial<ScenarioIssue>])[] = [
    [
      'an unknown number',
      ([first]) => {
        first.numbers[0].id = 'resolve_ux'
      },
      { path: '/policies/0/numbers/0/id', allowed: 'did you mean "resolve_us"?', code: 'unknown-word' },
    ],
    [
      'an unknown party',
      ([first]) => {
        first.parties = ['hosst']
      },
      { path: '/policies/0/parties/0', allowed: 'did you mean "host"?', code: 'unknown-word' },
    ],
    [
      'nobody whose policy it is',
      ([first]) => {
        first.parties = []
      },
      { path: '/policies/0/parties', code: 'too-short' },
    ],
    [
      'an end beyond the limits of its number',
      ([first]) => {
        first.numbers[0].ends = [0.4, 250]
      },
      {
        path: '/policies/0/numbers/0/ends/1',
        found: '250',
        allowed: 'from 0.01 to 100 (odds ratio (dial))',
        code: 'out-of-range',
      },
    ],
    [
      'one end alone',
      ([first]) => {
        first.numbers[0].ends = [0.4]
      },
      { path: '/policies/0/numbers/0/ends', code: 'too-short' },
    ],
    [
      'a number of whole weeks',
      ([first]) => {
        first.numbers[0] = { id: 'deadline_spacing', ends: [6, 26] }
      },
      {
        path: '/policies/0/numbers/0/id',
        allowed: 'a number that may take any value between its ends',
        code: 'wrong-value',
      },
    ],
    [
      'a number that another policy moves',
      ([first, second]) => {
        second.numbers[1].id = first.numbers[0].id
      },
      {
        path: '/policies/1/numbers/1/id',
        found: '"resolve_us", as at /policies/0/numbers/0/id',
        allowed: 'each number once',
        code: 'duplicate-name',
      },
    ],
    [
      'two policies of one name',
      ([first, second]) => {
        second.id = first.id
      },
      { path: '/policies/1/id', found: '"deadline", as at /policies/0/id', code: 'duplicate-name' },
    ],
    [
      'a caption that says no number',
      ([first]) => {
        first.caption.text = 'puts off deadlines'
      },
      { path: '/policies/0/caption/text', allowed: 'a text with EVERY, WEEKS or SHARE in it', code: 'wrong-form' },
    ],
    [
      'a caption of what is no chance',
      ([first]) => {
        first.caption.chance = 'resolve_us'
      },
      { path: '/policies/0/caption/chance', code: 'unknown-word' },
    ],
  ]

  it.each(refused)('%s is refused, with the place and what is allowed', (_case, edit, issue) => {
    expect(issuesOf(edit)).toMatchObject([issue])
  })

  it('there may be none, and an empty list is one', () => {
    const { policies: _, ...without } = JSON.parse(JSON.stringify(presets[0]))
    expect(parseScenario(forcedSale, JSON.stringify(without), 'case.json').policies).toBeUndefined()
    expect(issuesOf((policies) => policies.splice(0))).toEqual([])
  })
})

describe('the policies of the bundled cases', () => {
  it.each(presets)('$id goes from the low end of its evidence to the high one, within what is allowed', (preset) => {
    const { numbers, policies = [] } = preset
    const bases = Object.fromEntries(Object.entries(numbers).map(([id, { base }]) => [id, base]))
    expect(policies.length).toBeGreaterThanOrEqual(4)
    for (const policy of policies) {
      expect(movesAnything(policy, bases), policy.id).toBe(true)
      for (const { id, ends } of policy.numbers) {
        const { low, high } = numbers[id as keyof typeof numbers]
        expect([id, ...ends]).toEqual([id, low, high])
        expect(ends.every((end) => mayBe(parameterOf(forcedSale, id), end))).toBe(true)
      }
    }
  })

  it('what has no room in a case is no policy there', () => {
    const ids = (id: string) => presetById(id)?.policies?.map((policy) => policy.id)
    const all = ['deadline', 'tariffs', 'meetings', 'home', 'owner', 'terms', 'truces', 'paperwork', 'newcomers']
    expect(ids('tiktok-2025')).toEqual(all)
    expect(ids('tiktok-2025-no-tariffs')).toEqual(all.filter((id) => id !== 'tariffs'))
    expect(ids('grindr-2019')).toEqual(['deadline', 'owner', 'paperwork', 'newcomers'])
  })

  it('a variant that reads a number anew takes its policy along', () => {
    const ends = presetById('tiktok-2025-grand-bargain')?.policies?.find(({ id }) => id === 'meetings')?.numbers
    expect(ends).toEqual([{ id: 'round', ends: [0.12, 0.3] }])
  })
})
