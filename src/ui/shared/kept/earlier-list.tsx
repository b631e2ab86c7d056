import { useState } from 'react'
import { saveFile, textFile } from '@/ui/shared/save-file'
import { writeSetting } from '@/ui/state/device-settings'
import type { MadeFor, SetAside } from '@/ui/state/kept-text'
import classes from './set-aside-list.module.css'

export type MadeForEarlier = SetAside & { readonly madeFor: MadeFor }

export const earlierText = {
  title: (major: number) => `Made for model ${major}`,
  lead: (major: number) =>
    `Kept on this device as you left it, and not opened: this page has another model. A release with model ${major} opens the file.`,
  untitled: 'No title yet',
  save: 'Save as a file',
  remove: 'Delete',
  sure: 'Delete it for good?',
  keep: 'Keep it',
}

const wordOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, 60) : otherwise

/** Cases and drafts of earlier models, by title: to be saved as files or deleted, never opened. */
export function EarlierList({ list }: { readonly list: readonly MadeForEarlier[] }) {
  const majors = [...new Set(list.map(({ madeFor }) => madeFor.major))].sort((a, b) => b - a)
  return majors.map((major) => (
    <section key={major} className={classes.earlier} aria-label={earlierText.title(major)}>
      <p>
        <strong>{earlierText.title(major)}.</strong> {earlierText.lead(major)}
      </p>
      <ul>
        {list
          .filter(({ madeFor }) => madeFor.major === major)
          .map((one) => (
            <Earlier key={one.name} {...one} />
          ))}
      </ul>
    </section>
  ))
}

/** Deleting is asked twice: it does not come back. */
function Earlier({ name, madeFor: { major, scenario } }: MadeForEarlier) {
  const [isAsked, setIsAsked] = useState(false)
  const title = wordOf(scenario.title, earlierText.untitled)
  const file = `standoff-${wordOf(scenario.id, 'case').replace(/[^A-Za-z0-9-]+/g, '-')}-model-${major}.json`
  const save = () => saveFile(file, textFile(`${JSON.stringify(scenario, null, 2)}\n`, 'application/json'))
  return (
    <li>
      <strong>{title}</strong>
      <button type="button" className="so-link" onClick={save}>
        {earlierText.save}
        <span className="so-hidden"> {title}</span>
      </button>
      {isAsked && <span>{earlierText.sure}</span>}
      <button
        type="button"
        className="so-link"
        onClick={() => (isAsked ? writeSetting(name, undefined) : setIsAsked(true))}
      >
        {earlierText.remove}
        <span className="so-hidden"> {title}</span>
      </button>
      {isAsked && (
        <button type="button" className="so-link" onClick={() => setIsAsked(false)}>
          {earlierText.keep}
        </button>
      )}
    </li>
  )
}
