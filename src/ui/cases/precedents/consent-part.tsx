import { consentWeeks } from '@/simulation/history/consent-waits'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { shortDate } from '@/ui/shared/dates'
import { usePlace } from '@/ui/state/use-recipe'
import kit from '../kit.module.css'
import { SourceLinks } from '../past/source-links'
import { sortingOf } from '../sort'
import { SortHeader } from '../sort-header'
import { consentText, consentWords } from './consent-words'
import { DurationChart } from './duration-chart'
import { precedentsText } from './precedents-words'
import { usePrecedents } from './use-precedents'

/** Requests for a government's consent, apart from the precedents: how long they waited, and each in a row. */
export function ConsentPart() {
  const words = usePrecedents(consentWords)
  if (words === undefined) return null
  return (
    <>
      <section className={kit.card} aria-labelledby="consents">
        <h3 id="consents">{words.title}</h3>
        <p className={kit.lead}>{words.lead}</p>
        <ChartFrame
          title={consentText.chart}
          unit={consentText.unit}
          caption={words.summary}
          table={words.table}
          note={words.note}
        >
          {(width) => <DurationChart byWeek={words.byWeek} names={consentText.names} width={width} />}
        </ChartFrame>
        <p className={kit.lead}>{words.shape}</p>
      </section>
      <section className={kit.card} aria-labelledby="consents-table">
        <h3 id="consents-table">{consentText.table(words.requests.length)}</h3>
        <p className={kit.lead}>{consentText.tableLead}</p>
        <ConsentTable />
      </section>
    </>
  )
}

function ConsentTable() {
  const words = usePrecedents(consentWords)
  const { sort } = usePlace().options
  if (words === undefined) return null
  const sorting = sortingOf(sort, words.sortColumns)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must scroll from the keyboard too.
    <section className={kit.scroll} tabIndex={0} aria-label={`${consentText.table(words.requests.length)}, table`}>
      <table className={`${kit.table} ${kit.stacked}`}>
        <thead>
          <tr>
            <SortHeader column="request" label={consentText.request} sorting={sorting} />
            <SortHeader column="asked" label={consentText.asked} sorting={sorting} />
            <SortHeader column="answered" label={consentText.answered} sorting={sorting} />
            <SortHeader column="waited" label={consentText.weeks} sorting={sorting} isNumber />
            <th scope="col">{consentText.shows}</th>
          </tr>
        </thead>
        <tbody>
          {words.sortedRequests(sorting).map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                <p className={kit.lead} style={{ fontWeight: 400 }}>
                  {row.what}
                </p>
              </th>
              <td data-label={consentText.asked} style={{ whiteSpace: 'nowrap' }}>
                {shortDate(row.asked)}
              </td>
              <td data-label={consentText.answered} style={{ whiteSpace: 'nowrap' }}>
                {consentText.answers[row.answer]}, {shortDate(row.answered)}
              </td>
              <td data-number data-label={consentText.weeks}>
                {consentWeeks(row).toFixed(1)}
              </td>
              <td>
                {row.shows} {row.status === 'partly' && !row.shows.includes('memory') && `${precedentsText.partly} `}
                <SourceLinks sources={row.sources.flatMap((id) => words.sources[id] ?? [])} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
