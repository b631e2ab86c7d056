import { type FormEvent, useState } from 'react'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { MAX_NAME, type NamedVersion } from '@/ui/state/kept-versions'
import { namedVersions } from '@/ui/state/named-versions'
import { pageState } from '@/ui/state/page-state'
import { versionFacts, versionText } from './version-words'
import classes from './versions.module.css'

type VersionRowProps = { readonly version: NamedVersion; readonly onSaid: (words: string) => void }

/** One version: what it holds; load (one step of undo), rename, delete. */
export function VersionRow({ version, onSaid }: VersionRowProps) {
  const { recipeOf, deleteVersion } = useCase(namedVersions)
  const { basis } = useCase(caseNumbers)
  const { actions } = useCase(pageState)
  const [isRenaming, setIsRenaming] = useState(false)
  const { name } = version
  const recipe = recipeOf(version, basis)
  const load = () => {
    if (typeof recipe === 'string') return
    actions.load(recipe)
    onSaid(versionText.loaded(name))
  }
  const remove = () => onSaid(deleteVersion(name) ? versionText.removed(name) : versionText.notRemoved(name))
  if (isRenaming) return <Rename name={name} onSaid={onSaid} onDone={() => setIsRenaming(false)} />
  return (
    <li>
      <span className={classes.what}>
        <strong>{name}</strong>
        <span>{typeof recipe === 'string' ? versionText.unreadable(recipe) : versionFacts(recipe)}</span>
      </span>
      {typeof recipe !== 'string' && (
        <button type="button" className="so-link" onClick={load}>
          {versionText.load}
          <span className="so-hidden"> {name}</span>
        </button>
      )}
      <button type="button" className="so-link" onClick={() => setIsRenaming(true)}>
        {versionText.rename}
        <span className="so-hidden"> {name}</span>
      </button>
      <button type="button" className="so-link" onClick={remove}>
        {versionText.remove}
        <span className="so-hidden"> {name}</span>
      </button>
    </li>
  )
}

type RenameProps = { readonly name: string; readonly onSaid: (words: string) => void; readonly onDone: () => void }

function Rename({ name, onSaid, onDone }: RenameProps) {
  const { versionsStore, renameVersion } = useCase(namedVersions)
  const [next, setNext] = useState(name)
  const [problem, setProblem] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = next.trim()
    if (wanted === '') return setProblem(versionText.needsName)
    if (wanted !== name && versionsStore.read().versions.some((version) => version.name === wanted))
      return setProblem(versionText.exists(wanted))
    if (!renameVersion(name, wanted)) return setProblem(versionText.notKept)
    onSaid(versionText.renamed(name, wanted))
    onDone()
  }
  return (
    <li>
      <form className={classes.rename} onSubmit={submit}>
        <input
          ref={(field) => field?.focus()}
          aria-label={`${versionText.rename} ${name}`}
          aria-invalid={problem !== undefined || undefined}
          value={next}
          maxLength={MAX_NAME}
          autoComplete="off"
          onChange={(event) => setNext(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onDone()}
        />
        <button type="submit" className="so-link">
          {versionText.rename}
        </button>
        <button type="button" className="so-link" onClick={onDone}>
          {versionText.keepName}
        </button>
        {problem !== undefined && (
          <p role="alert" className="so-bad">
            {problem}
          </p>
        )}
      </form>
    </li>
  )
}
