import { precedentSources } from '@/scenarios/forced-sale/precedents'
import { shortDate } from '@/ui/shared/dates'
import { trimmed } from '@/ui/shared/format'
import { usePlace } from '@/ui/state/use-recipe'
import kit from '../kit.module.css'
import { SourceLinks } from '../past/source-links'
import { sortingOf } from '../sort'
import { SortHeader } from '../sort-header'
import { endedHow } from './compared-case'
import { sortColumns, sortedPrecedents } from './precedent-rows'
import { precedentsText } from './precedents-words'

const { none } = precedentsText
const weeksText = (weeks: number | undefined): string => (weeks === undefined ? none : trimmed(weeks))

/** Every comparable case with its days, its ending and its sources. */
export function PrecedentTable() {
  const sorting = sortingOf(usePlace().options.sort, sortColumns)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must scroll from the keyboard too.
    <section className={kit.scroll} tabIndex={0} aria-label={`${precedentsText.table}, table`}>
      <table className={`${kit.table} ${kit.stacked}`}>
        <thead>
          <tr>
            <SortHeader column="name" label="Case" sorting={sorting} />
            <SortHeader column="host" label="Asked by" sorting={sorting} />
            <SortHeader column="owner" label="Of" sorting={sorting} />
            <SortHeader column="start" label="From" sorting={sorting} />
            <SortHeader column="end" label="To" sorting={sorting} />
            <SortHeader column="weeks" label="Weeks" sorting={sorting} isNumber />
            <SortHeader column="price" label="US$ bn" sorting={sorting} isNumber />
            <SortHeader column="ending" label="Ending" sorting={sorting} />
            <th scope="col">What happened, and sources</th>
          </tr>
        </thead>
        <tbody>
          {sortedPrecedents(sorting).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td data-label="Asked by">{row.host}</td>
              <td data-label="Of">{row.home === undefined ? row.owner : `${row.owner}, ${row.home}`}</td>
              <td data-label="From" style={{ whiteSpace: 'nowrap' }}>
                {shortDate(row.start)}
              </td>
              <td data-label="To" style={{ whiteSpace: 'nowrap' }}>
                {row.end === undefined ? none : shortDate(row.end)}
              </td>
              <td data-number data-label="Weeks">
                {weeksText(row.weeks)}
                {row.weeksToAgreement !== undefined && <div>{weeksText(row.weeksToAgreement)} to agree</div>}
              </td>
              <td data-number data-label="US$ bn">
                {row.priceUsdBn === undefined ? none : trimmed(row.priceUsdBn, 3)}
              </td>
              <td data-label="Ending">{endedHow(row)}</td>
              <td>
                {row.about} {row.status === 'partly' && !row.about.includes('memory') && `${precedentsText.partly} `}
                <SourceLinks sources={row.sources.flatMap((id) => precedentSources[id] ?? [])} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
