import classes from './number-table.module.css'

export type TableData = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [key: string, ...cells: string[]])[]
}

/** The numbers of a chart, for reading, copying and screen readers. */
export function NumberTable({ id, label, columns, rows }: TableData & { readonly id: string; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls, and must scroll from the keyboard too.
    <section className={classes.scroll} id={id} tabIndex={0} aria-label={`Numbers of ${label}`}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, ...cells]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1] ?? at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
