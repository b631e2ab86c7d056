import { useState } from 'react'
import { MAX_NOTE } from '@/simulation/recipe/recipe-limits'
import { actions, historyStore } from '@/ui/state/page-state'
import classes from './number-row.module.css'
import { listText } from './numbers-words'

function keep(id: string, text: string): void {
  const { [id]: _, ...others } = historyStore.read().present.edits.notes ?? {}
  const note = text.trim()
  actions.setEdits({ notes: note === '' ? others : { ...others, [id]: note } })
}

/** Why a number, a payoff or the calendar was changed. Kept when the field is left, as one step. */
export function NoteField({ id, label, note }: { readonly id: string; readonly label: string; readonly note: string }) {
  const [draft, setDraft] = useState<string>()
  const leave = () => {
    if (draft !== undefined) keep(id, draft)
    setDraft(undefined)
  }
  return (
    <label className={classes.note}>
      {listText.note}
      <input
        type="text"
        maxLength={MAX_NOTE}
        autoComplete="off"
        aria-label={listText.noteOf(label)}
        placeholder={listText.notePlaceholder}
        value={draft ?? note}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
    </label>
  )
}
