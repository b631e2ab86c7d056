import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { CaseEdits, Recipe, WhatIf } from '@/simulation/types'

type Patch = Partial<Omit<Recipe, 'scenario'>>
type Bad = {
  readonly name: string
  readonly patch: Patch
  /** Where in the recipe, and a word of what is allowed or found. */
  readonly path: string
  readonly says: string
  /** A fault that the page's own controls or a link's writing cannot even express. */
  readonly not?: readonly ('link' | 'form')[]
}

const edits = (patch: CaseEdits): Patch => ({ edits: patch })
const { ext_grant } = tiktok2025.numbers
const on = (date: string, event = 'both.meet', label = 'A summit') => ({ date, event, label })
const calendar = (announced: NonNullable<CaseEdits['calendar']>['announced']): Patch =>
  edits({ calendar: { announced } })
const asks = (...conditions: readonly WhatIf[]): Patch => ({ conditions })
const blocks: WhatIf = { on: 'event', id: 'home.blocks', happened: true }
const deadline = on('2025-04-05', 'clock.deadline', 'The 75 days end')
const at = '/edits/calendar/announced'

/** Recipes of TikTok 2025 that are good but for one thing, each to be refused wherever a recipe comes in. */
export const badRecipes: readonly Bad[] = [
  {
    name: 'a number nobody knows',
    patch: { changes: { ext_grnat: 0.5 } },
    path: '/changes/ext_grnat',
    says: 'did you mean "ext_grant"?',
  },
  {
    name: 'a number beyond its limits',
    patch: { changes: { ext_grant: 1.5 } },
    path: '/changes/ext_grant',
    says: 'from 0 to 1',
  },
  {
    name: 'a number below its limits',
    patch: { changes: { price_jv: -1 } },
    path: '/changes/price_jv',
    says: 'from 0',
  },
  {
    name: 'weights that add up to nothing',
    patch: { changes: { weight_creators: 0, weight_tycoon: 0, weight_fund: 0 } },
    path: '/changes/weight_creators',
    says: 'weight_creators + weight_tycoon + weight_fund above 0',
  },
  {
    name: 'a range of a number nobody knows',
    patch: edits({ ranges: { ext: { low: 0, high: 1 } } }),
    path: '/edits/ranges/ext',
    says: 'ext_grant',
  },
  {
    name: 'a range upside down',
    patch: edits({ ranges: { ext_grant: { low: 0.9, high: 0.1 } } }),
    path: '/edits/ranges/ext_grant',
    says: 'low ≤ base ≤ high',
  },
  {
    name: 'a range that does not hold its reading',
    patch: edits({ ranges: { ext_grant: { low: 0.1, high: 0.5 } } }),
    path: '/edits/ranges/ext_grant',
    says: `base ${ext_grant.base}`,
  },
  {
    name: 'a range that does not hold the changed reading',
    patch: { changes: { ext_grant: 0.2 }, edits: { ranges: { ext_grant: { low: 0.7, high: 0.9 } } } },
    path: '/edits/ranges/ext_grant',
    says: 'base 0.2',
  },
  {
    name: 'a range beyond the limits',
    patch: edits({ ranges: { ext_grant: { low: 0.1, high: 1.1 } } }),
    path: '/edits/ranges/ext_grant/high',
    says: 'from 0 to 1',
  },
  {
    name: 'a payoff nobody has',
    patch: edits({ payoffs: { 'owner.endings.keep': 0 } }),
    path: '/edits/payoffs/owner.endings.keep',
    says: 'did you mean "owner.endings.kept"?',
  },
  {
    name: 'a payoff beyond its limits',
    patch: edits({ payoffs: { 'owner.endings.kept': 1.01 } }),
    path: '/edits/payoffs/owner.endings.kept',
    says: 'from -1 to 1',
  },
  {
    name: 'two events in one week',
    patch: calendar([deadline, on('2025-04-04')]),
    path: `${at}/1/date`,
    says: 'one scheduled event a week',
  },
  {
    name: 'two events on one day',
    patch: calendar([deadline, on('2025-04-05', 'home.blocks')]),
    path: `${at}/1/date`,
    says: 'in week 9',
  },
  {
    name: 'an event on the first day',
    patch: calendar([on('2025-02-06')]),
    path: `${at}/0/date`,
    says: 'a day after the start',
  },
  {
    name: 'an event beyond the longest horizon',
    patch: calendar([on('2028-02-04')]),
    path: `${at}/0/date`,
    says: 'within 156 weeks',
  },
  {
    name: 'a day that does not exist',
    patch: calendar([on('2025-02-30')]),
    path: `${at}/0/date`,
    says: 'a day that exists',
  },
  {
    name: 'an event nobody knows',
    patch: calendar([on('2025-04-05', 'both.met')]),
    path: `${at}/0/event`,
    says: 'did you mean "both.meet"?',
  },
  {
    name: 'an event without a name',
    patch: calendar([on('2025-04-05', 'both.meet', ' ')]),
    path: `${at}/0/label`,
    says: '1 to 120 characters',
  },
  {
    name: 'a long name of an event',
    patch: calendar([on('2025-04-05', 'both.meet', 'x'.repeat(121))]),
    path: `${at}/0/label`,
    says: '1 to 120 characters',
  },
  {
    name: 'deadlines no week apart',
    patch: { changes: { deadline_spacing: 0 } },
    path: '/changes/deadline_spacing',
    says: 'from 1 to 156',
  },
  {
    name: 'deadlines further apart than the longest horizon',
    patch: { changes: { deadline_spacing: 157 } },
    path: '/changes/deadline_spacing',
    says: 'from 1 to 156',
  },
  {
    name: 'deadlines half a week apart',
    patch: { changes: { deadline_spacing: 10.5 } },
    path: '/changes/deadline_spacing',
    says: 'a whole number',
  },
  {
    name: 'a length of a delay beside the number that says it',
    patch: edits({ calendar: { announced: [deadline], delayLengthWeeks: 9 } }),
    path: '/edits/calendar/delayLengthWeeks',
    says: 'the number "deadline_spacing" in its place',
  },
  { name: 'too many entries', patch: calendar(Array.from({ length: 61 }, () => deadline)), path: at, says: 'up to 60' },
  {
    name: 'a note on nothing',
    patch: edits({ notes: { calender: 'Sooner' } }),
    path: '/edits/notes/calender',
    says: 'did you mean "calendar"?',
    not: ['form'],
  },
  {
    name: 'a long note',
    patch: { changes: { ext_grant: 0.9 }, edits: { notes: { ext_grant: 'x'.repeat(301) } } },
    path: '/edits/notes/ext_grant',
    says: '1 to 300 characters',
  },
  {
    name: 'a blank note',
    patch: { changes: { ext_grant: 0.9 }, edits: { notes: { ext_grant: ' ' } } },
    path: '/edits/notes/ext_grant',
    says: 'a blank text',
  },
  {
    name: 'a sixth condition',
    patch: asks(...Array.from({ length: 6 }, () => blocks)),
    path: '/conditions',
    says: 'up to 5',
  },
  {
    name: 'an event nobody can ask about',
    patch: asks({ ...blocks, id: 'home.block' }),
    path: '/conditions/0/id',
    says: 'did you mean "home.blocks"?',
  },
  {
    name: 'a state nobody can ask about',
    patch: asks({ on: 'state', id: 'law.dork', happened: true }),
    path: '/conditions/0/id',
    says: 'did you mean "law.dark"?',
  },
  {
    name: 'a week beyond the longest horizon',
    patch: asks({ ...blocks, by: 157 }),
    path: '/conditions/0/by',
    says: 'from 0 to 156',
  },
  {
    name: 'the deadline before the first',
    patch: asks({ ...blocks, by: { deadline: 0 } }),
    path: '/conditions/0/by/deadline',
    says: 'from 1 to 60',
  },
  { name: 'a horizon of no week', patch: { horizonWeeks: 0 }, path: '/horizonWeeks', says: 'from 1 to 156' },
  { name: 'a horizon beyond the longest', patch: { horizonWeeks: 157 }, path: '/horizonWeeks', says: 'from 1 to 156' },
  { name: 'no seed', patch: { seed: '' }, path: '/seed', says: '1 to 64 characters' },
  { name: 'a long seed', patch: { seed: 's'.repeat(65) }, path: '/seed', says: '1 to 64 characters' },
  { name: 'a seed that steers a terminal', patch: { seed: 'a\u001b[2J' }, path: '/seed', says: '[U+001B][2J' },
  {
    name: 'a seed that turns its text around',
    patch: { seed: 'a\u202eb' },
    path: '/seed',
    says: 'all of which can be seen',
  },
  { name: 'a seed with half a character', patch: { seed: 'a\ud800' }, path: '/seed', says: '[U+D800]', not: ['link'] },
  { name: 'no run', patch: { runs: 0 }, path: '/runs', says: 'from 1 to' },
  { name: 'more runs than anybody draws', patch: { runs: 1_000_000_001 }, path: '/runs', says: 'from 1 to' },
]

/** Recipes at the edge of what is allowed. */
export const goodRecipes: readonly { readonly name: string; readonly patch: Patch }[] = [
  { name: 'the case untouched', patch: {} },
  { name: 'numbers at their limits', patch: { changes: { ext_grant: 0, bd_near: 1, price_jv: 30 } } },
  { name: 'a weight of nothing', patch: { changes: { weight_creators: 0 } } },
  {
    name: 'a range that ends at its reading',
    patch: { changes: { ext_grant: 0.2 }, edits: { ranges: { ext_grant: { low: 0.2, high: 0.9 } } } },
  },
  {
    name: 'a range of nothing',
    patch: edits({ ranges: { ext_grant: { low: ext_grant.base, high: ext_grant.base } } }),
  },
  { name: 'no calendar', patch: calendar([]) },
  {
    name: 'an event in the last week there is',
    patch: { ...calendar([on('2028-01-28')]), changes: { deadline_spacing: 156 } },
  },
  {
    name: 'an event in the week of a repeated deadline, which gives way',
    patch: calendar([deadline, on('2025-06-20')]),
  },
  { name: 'an event a week before the deadline', patch: calendar([on('2025-04-03'), deadline]) },
  {
    name: 'a note on each thing',
    patch: {
      changes: { ext_grant: 0.9, deadline_spacing: 9 },
      edits: {
        calendar: { announced: [deadline] },
        payoffs: { 'owner.endings.kept': -1 },
        notes: { ext_grant: 'x'.repeat(300), deadline_spacing: 'z', calendar: 'y', 'owner.endings.kept': '<b>' },
      },
    },
  },
  {
    name: 'conditions by week, by deadline and ever',
    patch: asks(
      { ...blocks, by: 0 },
      { ...blocks, by: { deadline: 60 } },
      { on: 'state', id: 'law.dark', happened: false },
    ),
  },
  { name: 'the shortest horizon and one run', patch: { horizonWeeks: 1, runs: 1 } },
  { name: 'the longest horizon', patch: { horizonWeeks: 156 } },
  { name: 'a seed of other scripts', patch: { seed: 'שלום 字节 🙂 =cmd "x"' } },
]
