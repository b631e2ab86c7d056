import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useAt, useDrafting } from './draft-store'
import classes from './make.module.css'
import { makeText } from './make-words'

type RowsFieldProps = {
  readonly path: string
  /** What one row is: "date". */
  readonly what: string
  readonly blank: () => unknown
  readonly children: (path: string, at: number) => ReactNode
}

/** A list of the draft: its rows, each with a way to take it out, and a way to add one. */
export function RowsField({ path, what, blank, children }: RowsFieldProps) {
  const { setAt } = useDrafting()
  const value = useAt(path)
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  return (
    <div className="so-stack">
      {rows.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list, as the checks name it.
        <div key={at} className={`so-stack ${classes.row}`}>
          {children(`${path}/${at}`, at)}
          <button
            type="button"
            className="so-link"
            onClick={() =>
              setAt(
                path,
                rows.filter((_row, other) => other !== at),
              )
            }
          >
            {makeText.remove(what, at)}
          </button>
        </div>
      ))}
      <div>
        <Button size="xs" onClick={() => setAt(path, [...rows, blank()])}>
          {makeText.add(what)}
        </Button>
      </div>
    </div>
  )
}
