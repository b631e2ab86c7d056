/** A column and a direction: "weeks" or, downwards, "-weeks". */
export type Sorting = { readonly by: string; readonly isDown: boolean }

export const sortingOf = (text: string | undefined, known: readonly string[]): Sorting | undefined => {
  if (text === undefined) return undefined
  const isDown = text.startsWith('-')
  const by = isDown ? text.slice(1) : text
  return known.includes(by) ? { by, isDown } : undefined
}

/** What choosing a column does: up, then down, then as it was. */
export function nextSorting(sorting: Sorting | undefined, by: string): string | undefined {
  if (sorting?.by !== by) return by
  return sorting.isDown ? undefined : `-${by}`
}

/** What a row is sorted by; nothing known goes to the end in either direction. */
export type SortKey = string | number | undefined

export function sorted<Row>(rows: readonly Row[], isDown: boolean, keyOf: (row: Row) => SortKey): readonly Row[] {
  const sign = isDown ? -1 : 1
  return rows.toSorted((one, two) => {
    const [a, b] = [keyOf(one), keyOf(two)]
    if (a === b) return 0
    if (a === undefined) return 1
    if (b === undefined) return -1
    return a < b ? -sign : sign
  })
}

export const ariaSort = (sorting: Sorting | undefined, by: string): 'ascending' | 'descending' | 'none' => {
  if (sorting?.by !== by) return 'none'
  return sorting.isDown ? 'descending' : 'ascending'
}
