import { Popover } from '@mantine/core'
import { useId, useState } from 'react'
import type { GlossaryEntry } from '@/scenarios/details.types'
import { useDetails } from '@/ui/state/case'
import classes from './explained.module.css'
import { caseGlossary } from './glossary'

/** A text whose glossary words explain themselves on focus and hover. */
export function Explained({ text }: { readonly text: string }) {
  const { withTerms } = useDetails(caseGlossary)
  return withTerms(text).map(({ text: part, entry }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the text.
    entry === undefined ? <span key={index}>{part}</span> : <Term key={index} word={part} entry={entry} />,
  )
}

function Term({ word, entry }: { readonly word: string; readonly entry: GlossaryEntry }) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const open = () => setIsOpen(true)
  const close = () => setIsOpen(false)
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={280} withRoles={false} trapFocus={false} returnFocus={false}>
      <Popover.Target>
        <button
          type="button"
          className={classes.term}
          aria-describedby={isOpen ? id : undefined}
          // A finger neither hovers nor leaves: what it opened stays until a press outside.
          onPointerEnter={(event) => event.pointerType !== 'touch' && open()}
          onPointerLeave={(event) => event.pointerType !== 'touch' && close()}
          onFocus={open}
          onBlur={(event) => event.relatedTarget !== null && close()}
          onClick={open}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close()
          }}
        >
          {word}
        </button>
      </Popover.Target>
      <Popover.Dropdown id={id} role="tooltip">
        <strong>{entry.term}</strong>
        <p>{entry.meaning}</p>
      </Popover.Dropdown>
    </Popover>
  )
}
