import { useEffect, useRef, useState } from 'react'
import type { Pair } from '@/simulation/analyse/types'
import type { Recipe, RunHistory } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { chainKey, seededKey } from '@/ui/engine/recipe-key'
import { useKeyed } from '@/ui/engine/use-keyed'
import { weekSpan } from '@/ui/shared/dates'
import { MarkShape } from '@/ui/shared/mark-shape'
import { PartyBadge } from '@/ui/shared/party-badge'
import { runWords } from '@/ui/shared/run-words'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { type HistoryRow, historyRows, type WeekOf } from './history-rows'
import classes from './pairs.module.css'
import { type Letters, pairsText as text } from './pairs-words'

/** Rows shown until more are asked for: where two histories part is told in the first of them. */
const FEW_ROWS = 6

type PairHistoriesProps = {
  readonly at: number
  readonly pair: Pair
  readonly recipes: readonly [Recipe, Recipe]
  readonly letters: Letters
  /** Whether the reader has just chosen it: it is then read from its title on. */
  readonly isChosen: boolean
  readonly onClose: () => void
}

/** A pair read side by side: what happened in each week in which its two histories differ, and how both ended. */
export function PairHistories({ at, pair, recipes, letters, isChosen, onClose }: PairHistoriesProps) {
  const { exactClient } = useCase(engineClients)
  const { linkTo } = useCase(pageState)
  const [a, b] = recipes
  const title = useRef<HTMLHeadingElement>(null)
  const key = `${pair.run} ${seededKey(a)} ${chainKey(b)}`
  const asked = useKeyed(key, (signal) =>
    exactClient.ask('pairHistories', { recipe: a, other: b, run: pair.run }, signal),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair is read from its title on.
  useEffect(() => {
    if (isChosen) title.current?.focus()
  }, [pair.run])
  const [whole, setWhole] = useState<number>()
  const isWhole = whole === pair.run
  const found = asked.status === 'current' ? asked.value : undefined
  const rows = found === undefined ? [] : historyRows(found.a, found.b)
  return (
    <section className={classes.card} aria-labelledby="pair-title">
      <div className={`so-row ${classes.head}`}>
        <h3 id="pair-title" ref={title} tabIndex={-1}>
          {text.pairTitle(at)}
        </h3>
        <button type="button" className="so-link" onClick={onClose}>
          {text.close}
        </button>
      </div>
      {asked.status === 'failed' && <p role="alert">{text.readFailed(asked.message)}</p>}
      {found === undefined ? (
        <p role="status">{text.reading}</p>
      ) : (
        <table className={classes.histories}>
          <thead>
            <tr>
              <th scope="col">{text.weekColumn}</th>
              {letters.map((letter, side) => (
                <th key={letter} scope="col">
                  {letter}
                  <End history={side === 0 ? found.a : found.b} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Weeks rows={rows.slice(0, isWhole ? rows.length : FEW_ROWS)} />
          </tbody>
        </table>
      )}
      <p className={`so-row ${classes.links}`}>
        {!isWhole && rows.length > FEW_ROWS && (
          <button type="button" className="so-link" onClick={() => setWhole(pair.run)}>
            {text.more(rows.length - FEW_ROWS)}
          </button>
        )}
        {recipes.map((recipe, side) => (
          <a
            key={letters[side]}
            href={linkTo(recipe, { name: 'step', section: undefined, options: { run: String(pair.run) } })}
            aria-label={text.openLabel(letters[side] ?? '', at)}
          >
            {text.openIn(letters[side] ?? '')}
          </a>
        ))}
      </p>
    </section>
  )
}

function End({ history }: { readonly history: RunHistory }) {
  const { endingOf } = useCase(runWords)
  return (
    <span className={classes.end}>
      <MarkShape group={history.group} size={16} />
      {endingOf(history)}
    </span>
  )
}

function Weeks({ rows }: { readonly rows: readonly HistoryRow[] }) {
  const { scenario } = useCase()
  return rows.map((row) =>
    row.kind === 'same' ? (
      <tr key={`same ${row.from}`}>
        <th scope="row">{row.from === row.to ? row.from : `${row.from}–${row.to}`}</th>
        <td colSpan={2} className="so-faint">
          {text.foldedWeeks(row.weeks)}
        </td>
      </tr>
    ) : (
      <tr key={row.week}>
        <th scope="row" title={weekSpan(scenario.startDate, row.week)}>
          {row.week}
        </th>
        <td>
          <Events events={row.a} />
        </td>
        <td>
          <Events events={row.b} />
        </td>
      </tr>
    ),
  )
}

function Events({ events }: { readonly events: WeekOf }) {
  const { negotiation } = useCase()
  const { inWords } = useCase(runWords)
  if (events === undefined) return <span className="so-faint">{text.over}</span>
  if (events.length === 0) return <span className="so-faint">{text.noEvents}</span>
  return events.map((event) => (
    <span key={event} className={classes.event}>
      <PartyBadge party={negotiation.events[event]?.party ?? ''} />
      <span>{inWords(negotiation.events[event]?.headline ?? event)}</span>
    </span>
  ))
}
