import { useId, useState } from 'react'
import { type Bad, type Limits, readWithin } from './read-within'

type TypedNumberOptions = {
  /** The number in force, as the field shows it. */
  readonly shown: string
  readonly limits: Limits
  readonly onChange: (value: number) => void
}

/**
 * The text of a number while it is typed. It is taken when the field is left or Enter is pressed; a bad text stays, says
 * what is wrong, and leaves the last good number in force.
 */
export function useTypedNumber({ shown, limits, onChange }: TypedNumberOptions) {
  const [draft, setDraft] = useState<string>()
  const id = useId()
  // What the field itself wrote is no new text, however it would be read.
  const isOwn = draft === undefined || draft.trim() === shown
  const read = isOwn ? undefined : readWithin(draft, limits)
  const bad: Bad | undefined = read?.status === 'bad' ? read : undefined
  const set = (value: number) => {
    setDraft(undefined)
    onChange(value)
  }
  const take = () => {
    if (isOwn) setDraft(undefined)
    else if (read?.status === 'good') set(read.value)
  }
  return {
    bad,
    problemId: id,
    take,
    set,
    forget: () => setDraft(undefined),
    input: {
      value: draft ?? shown,
      autoComplete: 'off',
      'aria-invalid': bad !== undefined || undefined,
      'aria-describedby': bad === undefined ? undefined : id,
      onChange: (event: { readonly currentTarget: { readonly value: string } }) => setDraft(event.currentTarget.value),
      onBlur: take,
    },
  } as const
}
