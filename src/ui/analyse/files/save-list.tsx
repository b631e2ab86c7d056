import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { placeAt } from '@/simulation/link/places'
import { useResults } from '@/ui/engine/results'
import { drawsSaving } from '@/ui/engine/save-draws'
import { shown } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { fileText, type Saving, savings } from './file-words'
import classes from './files.module.css'
import { fileMaking } from './make-file'

const needsRuns = (what: Saving): boolean => what !== 'scenario' && what !== 'draws'

/** Everything that can be taken away, a button each. What needs the runs waits for them. */
export function SaveList() {
  const { saveScenario, saveResult } = useCase(fileMaking)
  const { saveDraws } = useCase(drawsSaving)
  const { linkTo } = useCase(pageState)
  const { recipe, drawing, range } = useResults()
  const [making, setMaking] = useState<Saving>()
  const [said, setSaid] = useState('')
  const summary = drawing.isCurrent ? drawing.summary : undefined
  const save = async (what: Saving) => {
    setMaking(what)
    setSaid('')
    try {
      if (what === 'scenario') await saveScenario(recipe)
      else if (what === 'draws') await saveDraws(recipe)
      else if (summary !== undefined) {
        await saveResult(what, { recipe, summary, range: shown(range), link: linkTo(recipe, placeAt('outlook')) })
      }
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error))
    } finally {
      setMaking(undefined)
    }
  }
  return (
    <section className={`so-panel ${classes.card}`} aria-labelledby="take-title">
      <h3 id="take-title">{fileText.takeTitle}</h3>
      <p className="so-lead">{fileText.takeLead}</p>
      <ul className={classes.list}>
        {savings.map(({ id, title, about, kind }) => (
          <li key={id}>
            <div className={classes.what}>
              <strong>{title}</strong>
              <span>{about}</span>
            </div>
            <Button
              size="sm"
              disabled={making !== undefined || (needsRuns(id) && summary === undefined)}
              leftSection={<IconDownload size={16} aria-hidden="true" />}
              aria-label={`${making === id ? fileText.making : kind}: ${title}`}
              onClick={() => void save(id)}
            >
              {making === id ? fileText.making : kind}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={said === '' ? classes.note : classes.problem}>
        {said === '' && summary === undefined ? fileText.notDrawn : said}
      </p>
    </section>
  )
}
