import { entryOf } from '@/scenarios/entry-of'
import { type CaseNames, type Look, type Negotiation, UNRESOLVED } from '@/scenarios/negotiation'
import type { Group } from '../types'
import { groupNames, hundredOf } from './answer-sentence'
import { modelWords } from './model-of'
import { isGiven, type ResultFile, shownAnswer } from './result-file'

type Drawn = {
  readonly outline: string
  readonly fill: (id: string) => string
  readonly pattern?: (id: string) => string
}

const patterned = (id: string): string => `url(#${id})`

/** The page's fills and outlines in its light colours: solid, dotted, hatched, empty. */
const looks: Readonly<Record<Look, Drawn>> = {
  solid: { outline: '#1150A5', fill: () => '#1150A5' },
  dotted: {
    outline: '#93690D',
    fill: patterned,
    pattern: (id) =>
      `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#93690D"/><circle cx="2" cy="2" r="1.3" fill="#FFFFFF"/><circle cx="6" cy="6" r="1.3" fill="#FFFFFF"/></pattern>`,
  },
  hatched: {
    outline: '#790F0B',
    fill: patterned,
    pattern: (id) =>
      `<pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="#790F0B"/><path d="M0 0l7 7M7 0L0 7" stroke="#FFFFFF" stroke-width="1.1"/></pattern>`,
  },
  hollow: { outline: '#7F8993', fill: () => '#FFFFFF' },
}

type Groups = Pick<Negotiation, 'groups'>

/** How an area of a group is drawn, as attributes. */
const areas = ({ groups }: Groups): Readonly<Record<string, string>> =>
  Object.fromEntries(
    groups.map(({ id, look }) => [id, `fill="${looks[look].fill(id)}" stroke="${looks[look].outline}"`]),
  )

/** The patterns that the areas of its groups are filled with. */
const patternsOf = ({ groups }: Groups): string =>
  groups.map(({ id, look }) => looks[look].pattern?.(id) ?? '').join('')

/** A chart of a report: a drawing that needs no program, and what it says in words. */
export type Picture = { readonly name: string; readonly alt: string; readonly svg: string }

const WIDTH = 760
const FONT = 'font-family="Inter, \'Inter Variable\', system-ui, sans-serif"'
const INK = '#16202B'
const QUIET = '#46525F'
const LINE = '#D5DAE0'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const short = (value: number): string => String(Number(value.toFixed(2)))
const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${short(x)}" y="${short(y)}" ${more || `fill="${INK}"`}>${escaped(words)}</text>`

/** Where a picture comes from, in its last line. */
const madeOf = ({ scenario, recipe, sampled, ...model }: ResultFile): string =>
  `${scenario.title} · model ${modelWords(model)} · seed ${recipe.seed}, ${recipe.runs} runs · hash ${sampled.hash.slice(0, 8)}`

function drawing(negotiation: Negotiation, title: string, height: number, body: string, result: ResultFile): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" ${FONT} font-size="13">`,
    `<title>${escaped(title)}</title><defs>${patternsOf(negotiation)}</defs><rect width="${WIDTH}" height="${height}" fill="#FFFFFF"/>`,
    text(16, 28, title, `fill="${INK}" font-size="16" font-weight="650"`),
    body,
    text(16, height - 12, madeOf(result), `fill="${QUIET}" font-size="12"`),
    '</svg>',
  ].join('')
}

/** The endings as bars of the exact answer, with their counts in 100. */
export function endingsPicture(negotiation: Negotiation, scenario: CaseNames, result: ResultFile): Picture {
  const [names, area] = [groupNames(negotiation, scenario), areas(negotiation)]
  const stacked = negotiation.groups.map(({ id }) => id)
  const { groups } = shownAnswer(result)
  const total = stacked.reduce((sum, group) => sum + entryOf(groups, group), 0)
  const counts = total > 0 ? hundredOf(negotiation, groups) : stacked.map(() => 0)
  const [left, width, top, row] = [140, 520, 48, 36]
  const bars = stacked.map((group, g) => {
    const y = top + g * row
    const length = entryOf(groups, group) * width
    return [
      text(16, y + 17, entryOf(names, group)),
      `<rect x="${left}" y="${y}" width="${short(length)}" height="24" ${entryOf(area, group)} stroke-width="1.5"/>`,
      text(left + length + 8, y + 17, `${(entryOf(groups, group) * 100).toFixed(1)} in 100`),
    ].join('')
  })
  const axis = `<path d="M${left} ${top - 6}V${top + stacked.length * row - 6}" stroke="${QUIET}"/>`
  const said = stacked.map((group, g) => `${entryOf(names, group)} ${counts[g]}`).join(', ')
  const title = isGiven(result) ? 'Endings among the futures that fit the conditions' : 'Endings'
  return {
    name: 'endings',
    alt: `${title}, of 100 futures: ${said}.`,
    svg: drawing(negotiation, title, top + stacked.length * row + 32, [...bars, axis].join(''), result),
  }
}

/** What is settled by the end of each week, stacked from the bottom; what is not settled stays empty. */
export function weeksPicture(negotiation: Negotiation, scenario: CaseNames, result: ResultFile): Picture {
  const [names, area] = [groupNames(negotiation, scenario), areas(negotiation)]
  const stacked = negotiation.groups.map(({ id }) => id)
  const { byWeek } = shownAnswer(result)
  const [left, top, width, height] = [52, 48, 540, 240]
  const last = Math.max(1, byWeek.length - 1)
  const x = (week: number) => left + (week / last) * width
  const y = (share: number) => top + (1 - share) * height
  const before = byWeek.map(() => 0)
  const bands = stacked
    .filter((group) => group !== UNRESOLVED)
    .map((group) => {
      const from = [...before]
      byWeek.forEach((week, w) => {
        before[w] = (before[w] ?? 0) + entryOf(week, group)
      })
      const upper = byWeek.map(
        (_, w) => `${w === 0 ? 'M' : `H${short(x(w))}V`}${w === 0 ? `${short(x(0))} ` : ''}${short(y(before[w] ?? 0))}`,
      )
      const lower = from.map((share, w) => ({ share, w })).toReversed()
      const back = lower.map(
        ({ share, w }, i) =>
          `${i === 0 ? `H${short(x(w))}` : ''}V${short(y(from[Math.max(0, w - 1)] ?? share))}H${short(x(Math.max(0, w - 1)))}`,
      )
      return `<path d="${upper.join('')}V${short(y(from.at(-1) ?? 0))}${back.join('')}Z" ${entryOf(area, group)}/>`
    })
  const ticks = [0, 25, 50, 75, 100].map(
    (tick) =>
      `<path d="M${left} ${short(y(tick / 100))}H${left + width}" stroke="${LINE}"/>${text(left - 8, y(tick / 100) + 4, String(tick), `fill="${QUIET}" font-size="12" text-anchor="end"`)}`,
  )
  const weeks = [0, 0.25, 0.5, 0.75, 1].map((part) =>
    text(
      x(Math.round(part * last)),
      top + height + 18,
      `week ${Math.round(part * last)}`,
      `fill="${QUIET}" font-size="12" text-anchor="middle"`,
    ),
  )
  const end = byWeek.at(-1)
  const labels = endLabels(end === undefined ? [] : stacked.map((group) => ({ group, share: entryOf(end, group) })), y)
  const title = `Settled by the end of each week, of 100 futures${isGiven(result) ? ' that fit the conditions' : ''}`
  const axis = `<path d="M${left} ${top}V${top + height}H${left + width}" stroke="${QUIET}" fill="none"/>`
  const [first = 0] = end === undefined ? [] : hundredOf(negotiation, end)
  return {
    name: 'by-week',
    alt: `${title}: by week ${last} ${first} are ${entryOf(names, stacked[0] ?? UNRESOLVED).toLowerCase()}.`,
    svg: drawing(
      negotiation,
      title,
      top + height + 60,
      [...ticks, ...bands, axis, ...weeks, ...labels].join(''),
      result,
    ),
  }

  function endLabels(
    bandsAtEnd: readonly { readonly group: Group; readonly share: number }[],
    at: (share: number) => number,
  ): readonly string[] {
    let base = 0
    let above = Number.POSITIVE_INFINITY
    return bandsAtEnd.map(({ group, share }) => {
      const middle = at(base + share / 2)
      base += share
      above = Math.min(middle, above - 17)
      return text(left + width + 10, above + 4, `${entryOf(names, group)} ${(share * 100).toFixed(1)}`)
    })
  }
}
