import type { Precedents } from '@/scenarios/history.types'
import type { Group } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import classes from './end-card.module.css'
import { precedentList, precedentSentence, precedentText } from './precedent-words'

/** How often comparable cases had ended this way when the history began, and which they are. */
export function Precedent({ known, group }: { readonly known: Precedents; readonly group: Group }) {
  const { scenario } = useCase()
  const rows = precedentList(known, group, scenario.startDate)
  return (
    <div className={classes.precedent}>
      <h3>{precedentText.title}</h3>
      <p>{precedentSentence(known, group, scenario.startDate)}</p>
      <details>
        <summary>{precedentText.list(rows.length)}</summary>
        <ul>
          {rows.map(({ id, name, about, ended, isSame, sources }) => (
            <li key={id}>
              <b>{name}</b>
              {isSame && precedentText.same}
              <p>
                {ended}. {about}{' '}
                {sources.map(({ url, publisher, title }) => (
                  <a key={url} href={url} target="_blank" rel="noreferrer" title={title}>
                    {publisher}
                  </a>
                ))}
              </p>
            </li>
          ))}
        </ul>
        <p>{precedentText.found}</p>
      </details>
    </div>
  )
}
