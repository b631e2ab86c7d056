import { once } from '@/scenarios/once'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import type { StoredAnswer } from '@/simulation/stored-answer'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { Choice } from '@/ui/shared/choice'
import { useLoaded } from '@/ui/shared/lazy-part'
import { fromCase, useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import kit from '../kit.module.css'
import { comparedCase, type PrecedentsPlace } from './compared-case'
import { ConsentPart } from './consent-part'
import { DurationChart } from './duration-chart'
import { PrecedentTable } from './precedent-table'
import {
  countedSentence,
  durationCaption,
  durationTable,
  durationWeeks,
  precedentsText,
  precedentsWords,
  shapeWords,
} from './precedents-words'
import { usePrecedents } from './use-precedents'

const keptAnswers = fromCase(({ negotiation }) => {
  const answers = new Map<string, () => Promise<StoredAnswer>>()
  return (id: string): (() => Promise<StoredAnswer>) => {
    const known = answers.get(id) ?? once(() => loadStoredAnswer(negotiation, id))
    answers.set(id, known)
    return known
  }
})

/** Comparable cases, and how their waits and endings compare with a case of the model. */
export function PrecedentsSection() {
  const { negotiation } = useCase()
  const { setOptions } = useCase(pageState)
  const { optionOfCase, precedentsPlaceOf } = usePrecedents(comparedCase)
  const { tableLead, tableTitle } = usePrecedents(precedentsWords)
  const place = precedentsPlaceOf(usePlace())
  return (
    <div className={`so-stack ${kit.stack}`}>
      <div className={kit.tools} style={{ marginBottom: 0 }}>
        <label className={`so-grid so-note ${kit.field}`}>
          {precedentsText.case}
          <select value={place.id} onChange={(event) => setOptions({ on: optionOfCase(event.currentTarget.value) })}>
            {negotiation.presets.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <div className={`so-grid so-note ${kit.field}`}>
          {precedentsText.known}
          <Choice
            label={precedentsText.known}
            options={[
              { value: 'start', label: precedentsText.atStart },
              { value: 'all', label: precedentsText.all },
            ]}
            value={place.isAll ? 'all' : 'start'}
            onChange={(view) => setOptions({ view: view === 'all' ? view : undefined })}
          />
        </div>
      </div>
      <Comparison place={place} />
      <section className={kit.card} aria-labelledby="precedents-table">
        <h3 id="precedents-table">{tableTitle}</h3>
        <p className={kit.lead}>{tableLead}</p>
        <PrecedentTable />
      </section>
      <ConsentPart />
    </div>
  )
}

function Comparison({ place }: { readonly place: PrecedentsPlace }) {
  const { compared, knownDay } = usePrecedents(comparedCase)
  const { endingsLead, endingsTable, note } = usePrecedents(precedentsWords)
  const answerOf = useCase(keptAnswers)
  const { answer } = useLoaded(answerOf(place.id))
  const found = compared(place, answer)
  const shape = shapeWords(found)
  return (
    <>
      <div className={kit.card}>
        <ChartFrame
          title={precedentsText.durations}
          unit={precedentsText.unit}
          caption={durationCaption(found)}
          table={durationTable(found)}
          note={note}
        >
          {(width) => (
            <DurationChart
              byWeek={durationWeeks(found)}
              names={{ law: precedentsText.model, seen: precedentsText.precedents }}
              width={width}
            />
          )}
        </ChartFrame>
        {shape !== undefined && <p className={kit.lead}>{shape}</p>}
      </div>
      <section className={kit.card} aria-labelledby="precedents-endings">
        <h3 id="precedents-endings">{precedentsText.endings}</h3>
        <p className={kit.lead}>
          {countedSentence(found, knownDay(place))} {endingsLead}
        </p>
        <table className={kit.table} style={{ maxWidth: 520 }}>
          <thead>
            <tr>
              <th scope="col">{precedentsText.ending}</th>
              <th scope="col" data-number>
                {precedentsText.ofSettled(found.settled.length)}
              </th>
              <th scope="col" data-number>
                {precedentsText.modelIn100}
              </th>
            </tr>
          </thead>
          <tbody>
            {endingsTable(found, answer).map(([label, ...cells]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                  <td key={at} data-number>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
