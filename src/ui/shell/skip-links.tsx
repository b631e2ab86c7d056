import type { MouseEvent } from 'react'
import classes from './skip-links.module.css'

const targets = [
  { id: 'answer', label: 'To the answer' },
  { id: 'controls', label: 'To the controls' },
]

/** The fragment belongs to the page's state, so these move the focus and leave the address alone. */
export function SkipLinks() {
  const go = (event: MouseEvent, id: string) => {
    event.preventDefault()
    const target = document.getElementById(id)
    target?.focus()
    target?.scrollIntoView({ block: 'center' })
  }
  return (
    <nav aria-label="Skip" className={classes.skip}>
      {targets.map(({ id, label }) => (
        <a key={id} href={`#${id}`} onClick={(event) => go(event, id)}>
          {label}
        </a>
      ))}
    </nav>
  )
}
