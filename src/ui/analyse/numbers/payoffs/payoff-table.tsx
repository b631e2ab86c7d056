import { Fragment } from 'react'
import type { PayoffColumn } from '@/scenarios/negotiation'
import { payoffRule } from '@/scenarios/number-rules'
import { payoffAt } from '@/simulation/recipe/payoff-values'
import { typographic } from '@/ui/shared/format'
import { CheckedField } from '@/ui/shared/numbers/checked-field'
import { LedgerLink } from '@/ui/shared/numbers/ledger-link'
import { typedText } from '@/ui/shared/numbers/read-within'
import { payoffWords } from '@/ui/shared/payoff-words'
import { useCase, useScenario } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import { NoteField } from '../note-field'
import classes from './payoff-table.module.css'

/** What each party makes of every ending and week, with the reason under its numbers. */
export function PayoffTable() {
  const scenario = useScenario()
  const { payoffText, payoffColumns, payoffPartyName } = useCase(payoffWords)
  const { actions } = useCase(pageState)
  const { payoffs = {}, notes = {} } = useRecipe().edits
  const rows = Object.entries(scenario.payoffs)
  return (
    <div className="so-panel">
      <p className="so-lead">{payoffText.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must scroll from the keyboard too. */}
      <section className={classes.scroll} tabIndex={0} aria-label="Payoffs">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={payoffColumns.filter(({ group }) => group === 'endings').length}>
                {payoffText.endings}
              </th>
              <th scope="colgroup" colSpan={payoffColumns.filter(({ group }) => group === 'weeks').length}>
                {payoffText.weeks}
              </th>
            </tr>
            <tr>
              <th scope="col">{payoffText.party}</th>
              {payoffColumns.map(({ path, title, group }) => (
                <th key={path} scope="col" data-group={group}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(
              ([party, worth]) =>
                worth !== undefined && (
                  <Fragment key={party}>
                    <tr>
                      <th scope="row">{payoffPartyName(party)}</th>
                      {payoffColumns.map((column) => (
                        <td key={column.path} data-group={column.group}>
                          <PayoffCell
                            party={payoffPartyName(party)}
                            column={column}
                            path={`${party}.${column.path}`}
                            own={payoffAt(worth, column.path)}
                            value={payoffs[`${party}.${column.path}`]}
                          />
                        </td>
                      ))}
                    </tr>
                    <tr className={classes.reason}>
                      <td />
                      <td colSpan={payoffColumns.length}>{typographic(worth.reason)}</td>
                    </tr>
                  </Fragment>
                ),
            )}
          </tbody>
        </table>
      </section>
      <p>
        <LedgerLink options={{ find: 'endings worth' }}>{payoffText.ledger}</LedgerLink>
      </p>
      {rows.flatMap(([party]) =>
        payoffColumns.map(({ path, title, group }) => {
          const id = `${party}.${path}`
          const label = payoffText.cell(payoffPartyName(party), title, group)
          return payoffs[id] === undefined ? null : (
            <div key={id} className={`so-row ${classes.changed}`}>
              <span>{label}</span>
              <NoteField id={id} label={label} note={notes[id] ?? ''} />
            </div>
          )
        }),
      )}
      {Object.keys(payoffs).length > 0 && (
        <button type="button" className="so-link" onClick={() => actions.setEdits({ payoffs: undefined })}>
          {payoffText.resetAll}
        </button>
      )}
    </div>
  )
}

type PayoffCellProps = {
  readonly party: string
  readonly column: PayoffColumn
  readonly path: string
  /** As the case has it. */
  readonly own: number
  /** As it was edited; undefined where it was not. */
  readonly value: number | undefined
}

function PayoffCell({ party, column, path, own, value }: PayoffCellProps) {
  const { payoffText } = useCase(payoffWords)
  const { historyStore, actions } = useCase(pageState)
  const label = payoffText.cell(party, column.title, column.group)
  /** The case's own value, or undefined, leaves no trace. */
  const set = (next: number | undefined) => {
    const { [path]: _, ...others } = historyStore.read().present.edits.payoffs ?? {}
    actions.setEdits({ payoffs: next === undefined || next === own ? others : { ...others, [path]: next } })
  }
  return (
    <>
      <CheckedField
        label={label}
        value={value ?? own}
        limits={{ ...payoffRule, where: 'Payoff' }}
        isChanged={value !== undefined}
        onChange={set}
      />
      {value !== undefined && (
        <button type="button" className="so-link" onClick={() => set(undefined)}>
          {payoffText.was(typedText(own))}
          <span className="so-hidden">{payoffText.reset(label)}</span>
        </button>
      )}
    </>
  )
}
