import { type FormEvent, useState } from 'react'
import type { Recipe } from '@/simulation/types'
import { useLoaded } from '@/ui/shared/lazy-part'
import { carrying } from '@/ui/state/carrying'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { MAX_NAME, type NamedVersion } from '@/ui/state/kept-versions'
import { namedVersions } from '@/ui/state/named-versions'
import { pageState } from '@/ui/state/page-state'
import { versionFacts, versionText } from './version-words'
import classes from './versions.module.css'

type VersionRowProps = { readonly version: NamedVersion; readonly onSaid: (words: string) => void }

/** One version: what it holds; load (one step of undo), rename, delete. */
export function VersionRow(props: VersionRowProps) {
  const { isOfEarlier, recipeOf } = useCase(namedVersions)
  const { basis } = useCase(caseNumbers)
  if (isOfEarlier(props.version)) return <EarlierRow {...props} />
  const recipe = recipeOf(props.version, basis)
  return typeof recipe === 'string' ? (
    <Row {...props} facts={versionText.unreadable(recipe)} />
  ) : (
    <Row {...props} facts={versionFacts(recipe)} recipe={recipe} />
  )
}

/** One saved with another model: what of it carries over is loaded, and the page says what does not. */
function EarlierRow(props: VersionRowProps) {
  const { link } = props.version
  const { tellCarried } = useCase(pageState)
  const read = useLoaded(useCase(carrying))(link)
  if (read.status === 'bad') return <Row {...props} facts={versionText.unreadable(read.reason)} />
  if (read.status === 'empty') return null
  const carried = read.page
  const { kept, lost, page } = carried
  return (
    <Row
      {...props}
      facts={versionText.ofEarlier(page.modelVersion, kept, lost.length)}
      recipe={page.recipe}
      onLoaded={() => tellCarried(carried, 'version', window.location.href.replace(/#.*$/, '') + link)}
    />
  )
}

type RowProps = VersionRowProps & {
  readonly facts: string
  /** What it loads; left out where it cannot be read. */
  readonly recipe?: Recipe
  readonly onLoaded?: () => void
}

function Row({ version, onSaid, facts, recipe, onLoaded }: RowProps) {
  const { deleteVersion } = useCase(namedVersions)
  const { actions } = useCase(pageState)
  const [isRenaming, setIsRenaming] = useState(false)
  const { name } = version
  const load = () => {
    if (recipe === undefined) return
    actions.load(recipe)
    onLoaded?.()
    onSaid(versionText.loaded(name))
  }
  const remove = () => onSaid(deleteVersion(name) ? versionText.removed(name) : versionText.notRemoved(name))
  if (isRenaming) return <Rename name={name} onSaid={onSaid} onDone={() => setIsRenaming(false)} />
  return (
    <li>
      <span className={classes.what}>
        <strong>{name}</strong>
        <span>{facts}</span>
      </span>
      {recipe !== undefined && (
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
