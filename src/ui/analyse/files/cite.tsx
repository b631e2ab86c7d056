import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { placeAt } from '@/simulation/link/places'
import { sampleKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { fileText } from './file-words'
import classes from './files.module.css'
import { fileMaking } from './make-file'

/** The result as it is named in a paper: as text, as BibTeX, as a link. */
export function Cite() {
  const { negotiation } = useCase()
  const { linkTo } = useCase(pageState)
  const { resultOf } = useCase(fileMaking)
  const { recipe, drawing } = useResults()
  const link = linkTo(recipe, placeAt('outlook'))
  const summary = drawing.isCurrent ? drawing.summary : undefined
  const key = summary === undefined ? undefined : `${sampleKey(recipe)}${summary.runs}${JSON.stringify(recipe.edits)}`
  const cited = useKeyed(key, async () => {
    if (summary === undefined) throw new Error(fileText.notDrawn)
    const [{ citation }, result] = await Promise.all([import('@/simulation/files/cite'), resultOf({ recipe, summary })])
    return citation(negotiation, result, new Date().getFullYear(), link)
  })
  return (
    <section className={`so-panel ${classes.card}`} aria-labelledby="cite-title">
      <h3 id="cite-title">{fileText.citeTitle}</h3>
      {cited.status === 'current' ? (
        <>
          <Copyable label={fileText.citeText} text={cited.value.text} />
          <Copyable label={fileText.citeBibtex} text={cited.value.bibtex} isCode />
          <Copyable label={fileText.citeLink} text={link} isCode />
        </>
      ) : (
        <p className={classes.note}>{cited.status === 'failed' ? cited.message : fileText.notDrawn}</p>
      )}
    </section>
  )
}

type CopyableProps = { readonly label: string; readonly text: string; readonly isCode?: boolean }

function Copyable({ label, text, isCode = false }: CopyableProps) {
  const id = useId()
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(fileText.copied)
    } catch {
      setSaid(fileText.copyFailed)
    }
  }
  return (
    <div className={`so-grid ${classes.copyable}`}>
      <div className={`so-line ${classes.row}`}>
        <h4 id={id}>{label}</h4>
        <Button size="xs" aria-label={`${fileText.copy}: ${label}`} onClick={() => void copy()}>
          {fileText.copy}
        </Button>
        <span role="status" className={classes.note}>
          {said}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and must scroll from the keyboard too. */}
      <section className={classes.cited} aria-labelledby={id} tabIndex={0}>
        <pre data-code={isCode || undefined}>{text}</pre>
      </section>
    </div>
  )
}
