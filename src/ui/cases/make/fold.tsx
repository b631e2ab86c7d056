import { type ReactNode, useRef, useSyncExternalStore } from 'react'
import { useDrafting } from './draft-store'
import classes from './make.module.css'
import { makeText } from './make-words'

type FoldProps = {
  readonly title: string
  /** The places in it: where their faults are counted. */
  readonly paths: readonly string[]
  readonly lead?: string
  readonly isSmall?: boolean
  readonly children: ReactNode
}

const isWithin = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`))

/** A part of the form that opens; its faults are counted on it while it is closed. */
export function Fold({ title, paths, lead, isSmall = false, children }: FoldProps) {
  const { checksStore } = useDrafting()
  const places = useRef(paths)
  const faults = useSyncExternalStore(
    checksStore.subscribe,
    () => checksStore.read().issues.filter(({ path }) => isWithin(path, places.current)).length,
  )
  return (
    <details className={isSmall ? classes.small : classes.fold}>
      <summary>
        {isSmall ? <h4>{title}</h4> : <h3>{title}</h3>}
        {faults > 0 && <span className={`so-failed ${classes.count}`}>{makeText.faults(faults)}</span>}
      </summary>
      <div className={`so-stack ${classes.inside}`}>
        {lead !== undefined && <p className="so-lead">{lead}</p>}
        {children}
      </div>
    </details>
  )
}
