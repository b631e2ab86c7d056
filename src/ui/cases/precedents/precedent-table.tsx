import type { Precedent } from '@/scenarios/history.types'
import { caseGroups } from '@/ui/shared/case-groups'
import { shortDate } from '@/ui/shared/dates'
import { trimmed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import { usePlace } from '@/ui/state/use-recipe'
import kit from '../kit.module.css'
import { SourceLinks } from '../past/source-links'
import { type Sorting, type SortKey, sorted, sortingOf } from '../sort'
import { SortHeader } from '../sort-header'
import { anotherWay, precedentsText, precedentsWords } from './precedents-words'
import { fromPrecedents, usePrecedents } from './use-precedents'

export const precedentRows = fromPrecedents((open, { columns, precedents }) => {
  const { groupShort } = groupWords(open)
  const { isGroup } = caseGroups(open)

  /** "Sold", "Another way", or that none was found. */
  const endedHow = ({ ending, end }: Pick<Precedent, 'ending' | 'end'>): string =>
    end === undefined ? 'None found' : isGroup(ending) ? groupShort(ending) : anotherWay

  const keys: Readonly<Record<string, (precedent: Precedent) => SortKey>> = {
    name: ({ name }) => name.toLowerCase(),
    ...Object.fromEntries(
      columns.map(({ id }) => [id, ({ parties }: Precedent) => parties[id]?.toLowerCase()] as const),
    ),
    start: ({ start }) => start,
    end: ({ end }) => end,
    weeks: ({ weeks }) => weeks,
    price: ({ price }) => price,
    ending: endedHow,
  }

  /** The precedents in the order asked for; as they stand, by their start. */
  function sortedPrecedents(sorting: Sorting | undefined): readonly Precedent[] {
    const key = sorting && keys[sorting.by]
    return sorting === undefined || key === undefined ? precedents : sorted(precedents, sorting.isDown, key)
  }

  return { endedHow, sortColumns: Object.keys(keys), sortedPrecedents }
})

const { none } = precedentsText
const weeksText = (weeks: number | undefined): string => (weeks === undefined ? none : trimmed(weeks))

const precedentSources = fromPrecedents((_, { sources }) => sources)

/** Every comparable case with its days, its ending and its sources. */
export function PrecedentTable() {
  const { price } = useCase().negotiation
  const sources = usePrecedents(precedentSources)
  const { columns, tableTitle } = usePrecedents(precedentsWords)
  const { endedHow, sortColumns, sortedPrecedents } = usePrecedents(precedentRows)
  const sorting = sortingOf(usePlace().options.sort, sortColumns)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must scroll from the keyboard too.
    <section className={kit.scroll} tabIndex={0} aria-label={`${tableTitle}, table`}>
      <table className={`${kit.table} ${kit.stacked}`}>
        <thead>
          <tr>
            <SortHeader column="name" label="Case" sorting={sorting} />
            {columns.map(({ id, title }) => (
              <SortHeader key={id} column={id} label={title} sorting={sorting} />
            ))}
            <SortHeader column="start" label="From" sorting={sorting} />
            <SortHeader column="end" label="To" sorting={sorting} />
            <SortHeader column="weeks" label="Weeks" sorting={sorting} isNumber />
            {price !== undefined && <SortHeader column="price" label={price.unit} sorting={sorting} isNumber />}
            <SortHeader column="ending" label="Ending" sorting={sorting} />
            <th scope="col">What happened, and sources</th>
          </tr>
        </thead>
        <tbody>
          {sortedPrecedents(sorting).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {columns.map(({ id, title }) => (
                <td key={id} data-label={title}>
                  {row.parties[id] ?? none}
                </td>
              ))}
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
              {price !== undefined && (
                <td data-number data-label={price.unit}>
                  {row.price === undefined ? none : trimmed(row.price, 3)}
                </td>
              )}
              <td data-label="Ending">{endedHow(row)}</td>
              <td>
                {row.about} {row.status === 'partly' && !row.about.includes('memory') && `${precedentsText.partly} `}
                <SourceLinks sources={row.sources.flatMap((id) => sources[id] ?? [])} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
