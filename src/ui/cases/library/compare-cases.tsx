import { Button } from '@mantine/core'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase } from '@/ui/state/case'
import kit from '../kit.module.css'
import { type CompareRow, caseComparison } from './compare-rows'
import type { LibraryCase } from './library'
import classes from './library.module.css'
import { compareText, libraryText } from './library-words'

const scroll = `${kit.scroll} ${classes.compareScroll}`

/** The narrowest a column may be, in px. */
const COLUMN = 104

type CompareCasesProps = { readonly cases: readonly LibraryCase[]; readonly onStop: () => void }

/** Two or more cases side by side: dates, exact endings, and only the numbers that differ. */
export function CompareCases({ cases, onStop }: CompareCasesProps) {
  const { parameters } = useCase().negotiation
  const { endingRows, frameRows, numberRows } = useCase(caseComparison)
  const { groupOrder } = useCase(caseGroups)
  const numbers = numberRows(cases)
  return (
    <section className={kit.card} aria-labelledby="compare-title">
      <div className={`so-line ${classes.compareHead}`}>
        <h3 id="compare-title">{compareText.title}</h3>
        <Button size="xs" onClick={onStop}>
          {libraryText.stop}
        </Button>
      </div>
      <p className={kit.lead}>{compareText.caption}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must scroll from the keyboard too. */}
      <section className={scroll} tabIndex={0} aria-label={compareText.table}>
        <table className={`${kit.table} ${classes.compare}`} style={{ minWidth: COLUMN * (cases.length + 1) }}>
          <thead>
            <tr>
              <th scope="col">{compareText.what}</th>
              {cases.map(({ scenario }) => (
                <th key={scenario.id} scope="col">
                  {scenario.title}
                </th>
              ))}
            </tr>
          </thead>
          <Rows rows={frameRows(cases)} />
          <tbody>
            <Heading words={compareText.endings} columns={cases.length} />
            {endingRows(cases).map((row, at) => (
              <Row key={row.id} row={row} group={groupOrder[at]} />
            ))}
          </tbody>
          <tbody>
            <Heading words={compareText.numbers(numbers.length, parameters.length)} columns={cases.length} />
            {numbers.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

const Rows = ({ rows }: { readonly rows: readonly CompareRow[] }) => (
  <tbody>
    {rows.map((row) => (
      <Row key={row.id} row={row} />
    ))}
  </tbody>
)

const Heading = ({ words, columns }: { readonly words: string; readonly columns: number }) => (
  <tr className={classes.compareGroup}>
    <th scope="rowgroup" colSpan={columns + 1}>
      {words}
    </th>
  </tr>
)

type RowProps = { readonly row: CompareRow; readonly group?: Group | undefined }

const Row = ({ row, group }: RowProps) => (
  <tr>
    <th scope="row">
      {group !== undefined && <MarkShape group={group} size={14} />} {row.label}
    </th>
    {row.cells.map((cell, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
      <td key={at}>{cell}</td>
    ))}
  </tr>
)
