import { useState } from 'react'
import { MAX_NOTE } from '@/simulation/recipe/recipe-limits'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import classes from './number-row.module.css'
import { numbersWords } from './numbers-words'

/** Why a number, a payoff or the calendar was changed. Kept when the field is left, as one step. */
export function NoteField({ id, label, note }: { readonly id: string; readonly label: string; readonly note: string }) {
  const { historyStore, actions } = useCase(pageState)
  const { listText } = useCase(numbersWords)
  const [draft, setDraft] = useState<string>()
  const keep = (text: string) => {
    const { [id]: _, ...others } = historyStore.read().present.edits.notes ?? {}
    actions.setEdits({ notes: text === '' ? others : { ...others, [id]: text } })
  }
  const leave = () => {
    if (draft !== undefined) keep(draft.trim())
    setDraft(undefined)
  }
  return (
    <label className={`so-line so-quiet ${classes.note}`}>
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
