import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import classes from './known-case.module.css'
import type { Placing } from './place-case'

const text = {
  known: (title: string) =>
    `Another case, “${title}”, is kept on this device under the same name in files. What should become of it?`,
  choices: [
    ['both', 'Keep both'],
    ['replace', 'Replace it'],
    ['visit', 'Leave it; open this one for this visit only'],
  ] as const,
  cancel: 'Cancel',
}

type KnownCaseProps = {
  readonly title: string
  readonly onChoose: (placing: Placing) => void
  readonly onCancel: () => void
}

/** Asks before a kept case is replaced. Escape cancels; the focus goes back to where it came from. */
export function KnownCase({ title, onChoose, onCancel }: KnownCaseProps) {
  const [asking] = useState(() => document.activeElement)
  useEffect(() => () => (asking instanceof HTMLElement && asking.isConnected ? asking.focus() : undefined), [asking])
  return (
    <div
      role="alertdialog"
      aria-label={text.known(title)}
      className={`so-row ${classes.known}`}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p>{text.known(title)}</p>
      {text.choices.map(([placing, label]) => (
        <Button key={placing} size="sm" autoFocus={placing === 'both'} onClick={() => onChoose(placing)}>
          {label}
        </Button>
      ))}
      <button type="button" className="so-link" onClick={onCancel}>
        {text.cancel}
      </button>
    </div>
  )
}
