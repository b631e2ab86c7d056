import type { TrackRecord } from '@/simulation/history/track-record'
import kit from '../kit.module.css'
import { forecasterName, recordText, scoreWithInterval, setName } from './record-words'

type Row = readonly [key: string, ...cells: string[]]

/** Mean scores, and the model's less each other forecaster's. */
export function ScoreTables({ record: { questions, scores, differences } }: { readonly record: TrackRecord }) {
  const prices = questions.filter(({ question }) => question.set === 'market').length
  const own = scores.map(
    ({ set, forecaster, brier, log }): Row => [
      `${set} ${forecaster}`,
      setName(set, prices),
      forecasterName[forecaster],
      String(brier.n),
      scoreWithInterval(brier),
      scoreWithInterval(log),
    ],
  )
  const less = differences.map(
    ({ set, against, brier, log }): Row => [
      `${set} ${against}`,
      setName(set, prices),
      forecasterName[against],
      String(brier.n),
      scoreWithInterval(brier),
      scoreWithInterval(log),
    ],
  )
  return (
    <>
      <ScoreTable label={recordText.scores} columns={recordText.scoreColumns} rows={own} />
      <h3 style={{ marginTop: 16 }}>{recordText.differences}</h3>
      <p className={kit.lead}>{recordText.differencesLead}</p>
      <ScoreTable label={recordText.differences} columns={recordText.differenceColumns} rows={less} />
    </>
  )
}

type ScoreTableProps = { readonly label: string; readonly columns: readonly string[]; readonly rows: readonly Row[] }

const FIRST_NUMBER = 2

const ScoreTable = ({ label, columns, rows }: ScoreTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must scroll from the keyboard too.
  <section className={kit.scroll} tabIndex={0} aria-label={`${label}, table`}>
    <table className={kit.table} style={{ minWidth: 620 }}>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={column} scope="col" data-number={at >= FIRST_NUMBER || undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, ...cells]) => (
          <tr key={key}>
            {cells.map((cell, at) => (
              <td key={columns[at]} data-number={at >= FIRST_NUMBER || undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
