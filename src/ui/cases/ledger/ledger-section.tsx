import { Button } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { partyNames } from '@/ui/shared/party-badge'
import { saveFile, textFile } from '@/ui/shared/save-file'
import { fromDetails, useCase, useDetails, useScenario } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import kit from '../kit.module.css'
import { gradeOrder } from '../library/evidence'
import { sortingOf } from '../sort'
import { ledgerCsv, ledgerMarkdown } from './ledger-files'
import { caseLedger, filteredLedger, type LedgerRow, ledgerColumns } from './ledger-rows'
import { LedgerTable } from './ledger-table'
import { gradeWord, ledgerText } from './ledger-words'

/** Every number, payoff and date of the open case with where it comes from, and what the model leaves out. */
export function LedgerSection() {
  const { ledgerRows, sortedLedger } = useScenario(caseLedger)
  const { setOptions } = useCase(pageState)
  const { partyName, partyOrder } = useCase(partyNames)
  const { options } = usePlace()
  const all = ledgerRows(useRecipe())
  const find = useDeferredValue(options.find ?? '')
  const { grade, party, only } = options
  const sorting = sortingOf(options.sort, ledgerColumns)
  const rows = sortedLedger(filteredLedger(all, { find, grade, party, isInSampleOnly: only === '1' }), sorting)
  const isFiltered = rows.length < all.length
  return (
    <div className={`so-stack ${kit.stack}`}>
      <p className={kit.lead}>
        {ledgerText.lead} {ledgerText.grades}
      </p>
      <div className={kit.tools} style={{ marginBottom: 0 }}>
        <label className={`so-grid so-note ${kit.field}`}>
          {ledgerText.find}
          <input
            type="search"
            value={options.find ?? ''}
            maxLength={60}
            autoComplete="off"
            onChange={(event) => setOptions({ find: event.currentTarget.value || undefined })}
          />
        </label>
        <Filter
          label={ledgerText.grade}
          value={grade}
          options={gradeOrder.map((value) => ({ value, label: gradeWord[value] ?? value }))}
          onChange={(value) => setOptions({ grade: value })}
        />
        <Filter
          label={ledgerText.party}
          value={party}
          options={partyOrder.map((value) => ({ value, label: partyName(value) }))}
          onChange={(value) => setOptions({ party: value })}
        />
        <label className={`so-inline ${kit.check}`}>
          <input
            type="checkbox"
            checked={only === '1'}
            onChange={(event) => setOptions({ only: event.currentTarget.checked ? '1' : undefined })}
          />
          {ledgerText.inSampleOnly}
        </label>
      </div>
      <Saving rows={rows} count={ledgerText.count(rows.length, all.length)} />
      {rows.length === 0 && isFiltered ? (
        <p className={kit.card}>
          {ledgerText.none}{' '}
          <button
            type="button"
            className="so-link"
            onClick={() => setOptions({ find: undefined, grade: undefined, party: undefined, only: undefined })}
          >
            {ledgerText.showAll}
          </button>
        </p>
      ) : (
        <LedgerTable rows={rows} sorting={sorting} />
      )}
      <NotModelled />
    </div>
  )
}

type FilterProps = {
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string | undefined) => void
}

const Filter = ({ label, value, options, onChange }: FilterProps) => (
  <label className={`so-grid so-note ${kit.field}`}>
    {label}
    <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
      <option value="">{ledgerText.any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)

/** How many entries are shown, and the same as files. */
function Saving({ rows, count }: { readonly rows: readonly LedgerRow[]; readonly count: string }) {
  const { scenario } = useCase()
  const [said, setSaid] = useState('')
  const save = (name: string, text: string, type: string) => {
    saveFile(`standoff-${scenario.id}-ledger.${name}`, textFile(text, type))
    setSaid(ledgerText.saved(rows.length))
  }
  return (
    <div className={kit.tools} style={{ alignItems: 'center', marginBottom: 0 }}>
      <span role="status">{count}</span>
      <Button size="sm" disabled={rows.length === 0} onClick={() => save('csv', ledgerCsv(rows), 'text/csv')}>
        {ledgerText.csv}
      </Button>
      <Button
        size="sm"
        disabled={rows.length === 0}
        onClick={() => save('md', ledgerMarkdown(scenario.title, rows), 'text/markdown')}
      >
        {ledgerText.markdown}
      </Button>
      <span role="status" className={kit.lead}>
        {said}
      </span>
    </div>
  )
}

const left = fromDetails((_, { notModelled }) => notModelled)

function NotModelled() {
  const notModelled = useDetails(left)
  if (notModelled.length === 0) return null
  return (
    <section className={kit.card} aria-labelledby="ledger-not-modelled">
      <h3 id="ledger-not-modelled">{ledgerText.notModelled}</h3>
      <ul className={kit.plain}>
        {notModelled.map(({ id, label, reason }) => (
          <li key={id}>
            <b>{label}.</b> {reason}
          </li>
        ))}
      </ul>
    </section>
  )
}
