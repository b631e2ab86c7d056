import { setsCalendar } from '@/scenarios/calendar-numbers'
import { entryOf } from '@/scenarios/entry-of'
import { inNamesOf } from '@/scenarios/names-in-text'
import type { Negotiation } from '@/scenarios/negotiation'
import { parameterOf } from '@/scenarios/parameter-of'
import type { Scenario } from '@/scenarios/scenario.schema'
import { percentages } from '../adding-up'
import { earlyGroups } from '../early-horizon'
import { editedCase } from '../edited-case'
import { listedGroups } from '../groups'
import { limitsOf } from '../limits'
import { isDrawn, lawOf, rangeInForce } from '../number-law'
import type { DetailedNegotiation } from '../open-negotiation'
import type { Group, InputRange, Recipe } from '../types'
import { weekWords } from '../weeks-to-settle'
import { answerSentences, groupNames, leanText } from './answer-sentence'
import { changesText, citation, conditionText } from './cite'
import { modelWords } from './model-of'
import type { Picture } from './pictures'
import { type ExactOutcome, type ResultFile, shownAnswer } from './result-file'

type ReportParts = {
  readonly result: ResultFile
  readonly scenario: Scenario
  readonly range?: InputRange | undefined
  /** A chart and the address its picture has in the text: a data URL, or a file beside the report. */
  readonly pictures: readonly { readonly picture: Picture; readonly address: string }[]
  /** The answer in words, where they are to be those of a screen. */
  readonly answer?: string | undefined
  /** The conditions in the same words: "Ann refuses the offer by week 20". */
  readonly asked?: readonly string[] | undefined
  readonly link: string | undefined
  readonly year: number
}

const percentDigits = { digits: 2, small: 'under 0.01 %' } as const

const percent = (share: number): string =>
  share > 0 && share < 0.00005 ? 'under 0.01 %' : `${(share * 100).toFixed(2)} %`

/** A text of the case or of a file as plain words: nothing in it is read as markup, and a cell stays one cell. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!~]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ')

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map((_, c) => (c === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

/** A column of exact chances as percentages that add up to the last digit. */
const column = (of: readonly ExactOutcome[]) =>
  percentages(
    of.map(({ group, chance }) => ({ group, share: chance })),
    percentDigits,
  )

function endingsTable({ exact, given, sampled }: ResultFile): string {
  const columns = [
    'Outcome',
    'Exact',
    ...(given ? ['Exact, given the conditions'] : []),
    'Drawn',
    '95 % interval (Wilson)',
    'Runs',
  ]
  const solved = column(exact.outcomes).outcomes
  const fitting = given && column(given.outcomes).outcomes
  const counted = percentages(
    exact.outcomes.map(({ group }, o) => ({ group, share: sampled.outcomes[o]?.share ?? 0 })),
    percentDigits,
  ).outcomes
  const rows = exact.outcomes.map(({ id }, o) => {
    const drawn = sampled.outcomes[o]
    return [
      `\`${id}\``,
      solved[o] ?? '',
      ...(fitting ? [fitting[o] ?? ''] : []),
      counted[o] ?? '',
      `${percent(drawn?.low ?? 0)} to ${percent(drawn?.high ?? 0)}`,
      String(drawn?.count ?? 0),
    ]
  })
  return table(columns, rows)
}

/** An ending as a report lists it. */
type Named = { readonly group: Group; readonly name: string }

function endingsOf(negotiation: Negotiation, scenario: Scenario): readonly Named[] {
  const names = groupNames(negotiation, scenario)
  const stacked = negotiation.groups.map(({ id }) => id)
  return listedGroups(stacked).map((group) => ({ group, name: entryOf(names, group) }))
}

function groupsTable(endings: readonly Named[], { exact, given }: ResultFile, range: InputRange | undefined): string {
  const columns = [
    'Ending',
    'At the readings',
    ...(given ? ['Given the conditions'] : []),
    ...(range ? ['Mean over the draws', '5th to 95th percentile'] : []),
  ]
  const solved = column(exact.outcomes)
  const fitting = given && column(given.outcomes)
  const means = range && percentages(meansOf(endings, range), percentDigits)
  const rows = endings.map(({ group, name }) => {
    const inputs = range?.groups[group]
    return [
      plain(name),
      solved.endingOf(group),
      ...(fitting ? [fitting.endingOf(group)] : []),
      ...(means && inputs ? [means.endingOf(group), `${percent(inputs.low)} to ${percent(inputs.high)}`] : []),
    ]
  })
  return table(columns, rows)
}

const meansOf = (endings: readonly Named[], { groups }: InputRange) =>
  endings.map(({ group }) => ({ group, share: entryOf(groups, group).mean }))

/** The endings whose mean over the draws is more than a point from the answer at the readings. */
const leanOfEndings = (endings: readonly Named[], { exact }: ResultFile, range: InputRange): string =>
  leanText(
    endings.map(({ group, name }) => ({
      name: name.toLowerCase(),
      reading: entryOf(exact.groups, group),
      mean: entryOf(range.groups, group).mean,
    })),
  )

/** Payoffs and the calendar, each with its note. */
function otherChanges(negotiation: Negotiation, { recipe }: ResultFile): string {
  const { ranges: _, notes = {}, ...edits } = recipe.edits
  const other = changesText(negotiation, { ...recipe, changes: {}, edits })
  if (other === 'none') return ''
  const said = Object.keys({ ...edits.payoffs, calendar: edits.calendar })
    .flatMap((id) => (notes[id] === undefined ? [] : [`\n- ${plain(`${id}: ${notes[id]}`)}`]))
    .join('')
  return `Also changed: ${plain(other)}.${said === '' ? '' : `\n${said}`}`
}

function changedNumbers(negotiation: Negotiation, { recipe }: ResultFile, scenario: Scenario): string {
  const { ranges = {}, notes = {} } = recipe.edits
  const changed = negotiation.parameters.filter(({ id }) => id in recipe.changes || id in ranges || id in notes)
  if (changed.length === 0) return changesText(negotiation, recipe) === 'none' ? 'None.' : ''
  const edited = editedCase(scenario, recipe.edits)
  const rows = changed.map(({ id, label }) => {
    const { base } = entryOf(scenario.numbers, id)
    const value = recipe.changes[id] ?? base
    return [
      `${plain(inNamesOf(negotiation, scenario, label))} (\`${id}\`)`,
      String(base),
      String(value),
      drawnFrom(negotiation, edited, recipe.changes, id),
      plain(notes[id] ?? ''),
    ]
  })
  return table(['Number', 'Reading', 'Here', 'Drawn from', 'Note'], rows)
}

/** What a number was drawn from for the range of every ending, in words. */
function drawnFrom(negotiation: Negotiation, edited: Scenario, changes: Recipe['changes'], id: string): string {
  const { low, high } = rangeInForce(negotiation, edited, changes, id)
  if (parameterOf(negotiation, id).kind === 'amount') {
    return low === high ? 'moves no ending' : `moves no ending; ${low} to ${high}`
  }
  if (isDrawn(negotiation, lawOf(edited, changes, id), id)) return `${low} to ${high}`
  if (setsCalendar(negotiation, id)) return 'held: sets the calendar'
  return low === high ? 'held' : `held: a chance of exactly ${lawOf(edited, changes, id).reading}`
}

/** A result as a report in Markdown: the answer, its tables and charts, what it rests on, and what it cannot tell. */
export function reportText(
  negotiation: DetailedNegotiation,
  { result, scenario, range, pictures, answer, asked, link, year }: ReportParts,
): string {
  const { recipe, sampled } = result
  const { words } = scenario
  const cited = citation(negotiation, result, year, link)
  const endings = endingsOf(negotiation, scenario)
  const shown = shownAnswer(result)
  const { restrictedMean, median, p90 } = shown.weeksToSettle
  const chapters: readonly (readonly [title: string, ...paragraphs: string[]])[] = [
    [
      'The answer',
      plain(
        answer ?? answerSentences(negotiation, scenario, shown.groups, recipe.horizonWeeks, earlyGroups(shown.byWeek)),
      ),
      conditionsText(result, asked?.map(plain)),
    ],
    ['Endings', groupsTable(endings, result, range), rangeText(endings, result, range), endingsTable(result)],
    ...(pictures.length === 0
      ? []
      : [['Charts', ...pictures.map(({ picture, address }) => `![${plain(picture.alt)}](${address})`)] as const]),
    ['Numbers changed', changedNumbers(negotiation, result, scenario), otherChanges(negotiation, result)],
    [
      'Weeks to settle',
      `Exact: mean ${restrictedMean.toFixed(1)}, median ${weekWords(median)}, 90th percentile ${weekWords(p90)}. In the mean, what is not settled counts as ${recipe.horizonWeeks} weeks.`,
    ],
    [
      'What this cannot tell',
      'Exact means exact about the model, not about the world.',
      [
        ...limitsOf(negotiation),
        ...scenario.notes.map(plain),
        ...negotiation.notModelled.map(({ label, reason }) =>
          plain(inNamesOf(negotiation, scenario, `${label}: left out. ${reason}`)),
        ),
      ]
        .map((limit) => `- ${limit}`)
        .join('\n'),
    ],
    [
      'How to get these numbers again',
      table(
        ['What', 'Value'],
        [
          ['Case', `${plain(scenario.id)}, SHA-256 \`${result.scenario.sha256}\``],
          ['Model, stream, program', `${modelWords(result)}, ${result.stream}, ${result.appVersion}`],
          ['Start and horizon', `${scenario.startDate}, ${recipe.horizonWeeks} weeks`],
          ['Seed and runs', `${plain(recipe.seed)}, ${recipe.runs}`],
          ['Hash of the runs', `\`${sampled.hash}\``],
        ],
      ),
      ...(link === undefined ? [] : [`Open it: <${link}>`]),
    ],
    ['Cite this', plain(cited.text), `\`\`\`bibtex\n${cited.bibtex}\n\`\`\``],
  ]
  const body = chapters.map(([title, ...paragraphs]) =>
    [`## ${title}`, ...paragraphs.filter((part) => part !== '')].join('\n\n'),
  )
  return `${[`# ${plain(scenario.title)}`, plain(words.question), ...body].join('\n\n')}\n`
}

function rangeText(endings: readonly Named[], result: ResultFile, range: InputRange | undefined): string {
  if (range === undefined) return ''
  const whose = result.given === undefined ? '' : ' of all futures'
  const lean = leanOfEndings(endings, result, range)
  return `The inputs are judgements. The mean and the 5th to 95th percentile are of ${range.draws} exact answers${whose}, each with every number drawn from its range around its reading (seed “${range.seed}”); a number that is held is not drawn.${lean === '' ? '' : ` ${lean}`}`
}

function conditionsText({ recipe, given }: ResultFile, words: readonly string[] | undefined): string {
  if (given === undefined) return ''
  const asked = (words ?? recipe.conditions.map((condition) => `\`${conditionText(condition)}\``)).join(', and ')
  if (given.probability <= 0) return `No future fits the conditions (${asked}); the answer is that of all futures.`
  const where = words === undefined ? `in which ${asked} holds` : `where ${asked}`
  return `Only futures ${where}: ${percent(given.probability)} of all. This picks futures, it causes nothing.`
}
