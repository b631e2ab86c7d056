import { shortDate } from '@/ui/shared/dates'
import { PartyBadge } from '@/ui/shared/party-badge'
import kit from '../kit.module.css'
import { SourceLinks } from '../past/source-links'
import type { Sorting } from '../sort'
import { SortHeader } from '../sort-header'
import classes from './ledger.module.css'
import type { LedgerRow } from './ledger-rows'
import { gradeWord, ledgerText } from './ledger-words'

type LedgerTableProps = { readonly rows: readonly LedgerRow[]; readonly sorting: Sorting | undefined }

/** The ledger as a table; on a phone each entry is a card. */
export const LedgerTable = ({ rows, sorting }: LedgerTableProps) => (
  <div className={`${kit.card} ${classes.ledger}`}>
    <table className={`${kit.table} ${kit.stacked}`}>
      <thead>
        <tr>
          <SortHeader column="label" label={ledgerText.columns.label} sorting={sorting} />
          <SortHeader column="party" label={ledgerText.columns.party} sorting={sorting} />
          <th scope="col">{ledgerText.columns.reading}</th>
          <SortHeader column="grade" label={ledgerText.columns.grade} sorting={sorting} />
          <SortHeader column="date" label={ledgerText.columns.date} sorting={sorting} />
          <th scope="col">{ledgerText.columns.why}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Entry key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  </div>
)

const Entry = ({ row }: { readonly row: LedgerRow }) => (
  <tr data-changed={row.was !== undefined || undefined}>
    <th scope="row">
      {row.label}
      <p>{row.meaning}</p>
    </th>
    <td>{row.party === undefined ? row.partyName : <PartyBadge party={row.party} />}</td>
    <td>
      <strong>{row.reading}</strong>
      {row.range !== ledgerText.noRange && <p>{row.range}</p>}
      {row.was !== undefined && <p className={classes.changed}>{ledgerText.was(row.was)}</p>}
    </td>
    <td data-label={ledgerText.columns.grade}>
      <span className={`so-strong ${classes.grade}`} data-grade={row.grade}>
        {gradeWord[row.grade] ?? row.grade}
      </span>
    </td>
    <td data-label={ledgerText.columns.date}>
      <time dateTime={row.date}>{shortDate(row.date)}</time>
      {row.inSample && <p className={classes.inSample}>{ledgerText.inSample}</p>}
    </td>
    <td>
      {row.reason}
      {row.note !== undefined && <p className={classes.changed}>{ledgerText.note(row.note)}</p>}
      <p>{row.sources.length === 0 ? ledgerText.noSource : <SourceLinks sources={row.sources} />}</p>
    </td>
  </tr>
)
