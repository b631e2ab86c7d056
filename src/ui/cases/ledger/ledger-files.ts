import { csvText } from '@/simulation/files/csv'
import type { LedgerRow } from './ledger-rows'

const columns = [
  'id',
  'kind',
  'what',
  'meaning',
  'party',
  'reading',
  'case_reading_if_changed',
  'range',
  'grade',
  'evidence_until',
  'informed_by_later_events',
  'reason',
  'note',
  'sources',
]

/** The ledger as a table file; a cell that a spreadsheet would run as a formula is made harmless. */
export const ledgerCsv = (rows: readonly LedgerRow[]): string =>
  csvText(
    columns,
    rows.map((row) => [
      row.id,
      row.kind,
      row.label,
      row.meaning,
      row.partyName,
      row.reading,
      row.was,
      row.range,
      row.grade,
      row.date,
      row.inSample,
      row.reason,
      row.note,
      row.sources.map(({ publisher, url }) => `${publisher}: ${url}`).join(' ; '),
    ]),
  )

/** Text inside a table cell of Markdown: what would end the cell or start a tag is written out. */
const cell = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ').trim()

const link = ({ publisher, title, url }: LedgerRow['sources'][number]): string =>
  `[${cell(publisher).replaceAll(/[[\]]/g, '')}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>): ${cell(title)}`

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The ledger as a page to read. */
export const ledgerMarkdown = (title: string, rows: readonly LedgerRow[]): string => {
  const head = ['What', 'Party', 'Reading', 'Range', 'Grade', 'Evidence until', 'Reason', 'Sources']
  const body = rows.map((row) =>
    line([
      cell(row.label),
      cell(row.partyName),
      cell(row.was === undefined ? row.reading : `${row.reading}; the case has ${row.was}`),
      cell(row.range),
      row.grade,
      row.inSample ? `${row.date}; partly informed by what came later` : row.date,
      cell(row.note === undefined ? row.reason : `${row.reason} Note on the change: ${row.note}`),
      row.sources.map(link).join('<br>'),
    ]),
  )
  return [`# Ledger: ${cell(title)}`, '', line(head), line(head.map(() => '---')), ...body, ''].join('\n')
}
