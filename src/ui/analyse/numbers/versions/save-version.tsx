import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { useCase } from '@/ui/state/case'
import { MAX_NAME } from '@/ui/state/kept-versions'
import { namedVersions } from '@/ui/state/named-versions'
import { useStore } from '@/ui/state/store'
import { useRecipe } from '@/ui/state/use-recipe'
import { versionText } from './version-words'
import classes from './versions.module.css'

/** Saves the recipe as it stands; the same name is replaced only when asked twice. */
export function SaveVersion({ onSaid }: { readonly onSaid: (words: string) => void }) {
  const { versionsStore, saveVersion } = useCase(namedVersions)
  const recipe = useRecipe()
  const { versions } = useStore(versionsStore)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const id = useId()
  const wanted = name.trim()
  const isThere = versions.some((version) => version.name === wanted)
  const isWarned = problem === versionText.exists(wanted)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wanted === '') return setProblem(versionText.needsName)
    if (isThere && !isWarned) return setProblem(versionText.exists(wanted))
    if (!saveVersion(wanted, recipe)) return setProblem(versionText.notKept)
    setProblem(undefined)
    setName('')
    onSaid(`“${wanted}” is saved.`)
  }
  return (
    <form className={`so-grid ${classes.save}`} onSubmit={submit}>
      <label htmlFor={id}>{versionText.name}</label>
      <div>
        <input
          id={id}
          value={name}
          maxLength={MAX_NAME}
          autoComplete="off"
          placeholder={versionText.placeholder}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="sm">
          {isThere && isWarned ? versionText.replace : versionText.save}
        </Button>
      </div>
      {problem !== undefined && (
        <p role="alert" id={`${id}-problem`} className="so-bad">
          {problem}
        </p>
      )}
    </form>
  )
}
