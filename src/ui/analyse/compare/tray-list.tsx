import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCase } from '@/ui/state/case'
import { openLink, pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import classes from './compare.module.css'
import { compareText, compareWords } from './compare-words'
import {
  caseTray,
  entryOf,
  letterOf,
  MOST_ENTRIES,
  recipeOf,
  renamed,
  type Tray,
  type TrayEntry,
  trayText,
  withEntry,
  withoutEntry,
} from './tray'

type TrayProps = { readonly tray: Tray; readonly onChange: (tray: Tray) => void }

/** What is compared: up to six scenarios, each with a letter and a name. */
export function TrayList({ tray, onChange }: TrayProps) {
  return (
    <section className={classes.tray} aria-label={compareText.tray}>
      {tray.entries.length === 0 && <p className={classes.empty}>{compareText.empty}</p>}
      <ol className={`so-grid ${classes.entries}`}>
        {tray.entries.map((entry, index) => (
          <Entry
            key={`${letterOf(index)} ${trayText({ entries: [entry], baseline: 0 })}`}
            {...{ tray, onChange, entry, index }}
          />
        ))}
      </ol>
      <AddEntry tray={tray} onChange={onChange} />
      {tray.entries.length === 1 && <p className={classes.empty}>{compareText.one}</p>}
    </section>
  )
}

function AddEntry({ tray, onChange }: TrayProps) {
  const { negotiation } = useCase()
  const recipe = useRecipe()
  const [refusal, setRefusal] = useState<string>()
  const isFull = tray.entries.length >= MOST_ENTRIES
  const add = (entry: TrayEntry) => {
    const without = (one: TrayEntry) => trayText({ entries: [{ ...one, name: '' }], baseline: 0 })
    const same = tray.entries.findIndex((known) => without(known) === without(entry))
    if (same >= 0) return setRefusal(compareText.there(letterOf(same)))
    const next = withEntry(tray, entry)
    setRefusal(next === 'full' ? compareText.full : next === 'long' ? compareText.long : undefined)
    if (typeof next !== 'string') onChange(next)
  }
  const untouched = (id: string): TrayEntry => ({
    scenario: id,
    changes: {},
    horizonWeeks: recipe.horizonWeeks,
    name: '',
  })
  return (
    <div className={`so-row ${classes.add}`}>
      <Button variant="filled" size="sm" disabled={isFull} onClick={() => add(entryOf(recipe))}>
        {compareText.addPresent}
      </Button>
      <Button variant="default" size="sm" disabled={isFull} onClick={() => add(untouched(recipe.scenario))}>
        {compareText.addBaseline}
      </Button>
      <select
        aria-label={compareText.addCase}
        value=""
        disabled={isFull}
        onChange={(event) => event.currentTarget.value !== '' && add(untouched(event.currentTarget.value))}
      >
        <option value="">{compareText.chooseCase}</option>
        {negotiation.presets
          .filter(({ id }) => id !== recipe.scenario)
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
      </select>
      {(isFull || refusal !== undefined) && (
        <p role="status" className={classes.refusal}>
          {isFull ? compareText.full : refusal}
        </p>
      )}
    </div>
  )
}

type EntryProps = TrayProps & { readonly entry: TrayEntry; readonly index: number }

function Entry({ tray, onChange, entry, index }: EntryProps) {
  const { isOpenCase } = useCase(caseTray)
  const { linkTo, actions } = useCase(pageState)
  const { entryName, loadLabel } = useCase(compareWords)
  const recipe = useRecipe()
  const place = usePlace()
  const [name, setName] = useState(entry.name)
  const letter = letterOf(index)
  const isBaseline = index === tray.baseline
  const load = () => {
    const loaded = recipeOf(entry, recipe)
    if (!isOpenCase(entry)) return openLink(linkTo(loaded, place))
    const { calendar: _, ranges: __, ...others } = recipe.edits
    actions.load({
      changes: entry.changes,
      edits: { ...others, ...loaded.edits },
      horizonWeeks: entry.horizonWeeks,
    })
  }
  return (
    <li className={classes.entry} data-baseline={isBaseline || undefined}>
      <span className={classes.letter} aria-hidden="true">
        {letter}
      </span>
      <div className={classes.named}>
        <input
          aria-label={compareText.nameOf(letter)}
          value={name}
          maxLength={40}
          placeholder={entryName({ ...entry, name: '' })}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => name !== entry.name && onChange(renamed(tray, index, name.trim()))}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
        {entry.name !== '' && <p>{entryName({ ...entry, name: '' })}</p>}
      </div>
      <div className={`so-row ${classes.actions}`}>
        {isBaseline ? (
          <b>{compareText.baseline}</b>
        ) : (
          <button
            type="button"
            className="so-link"
            aria-label={`${compareText.makeBaseline}: ${letter}`}
            onClick={() => onChange({ ...tray, baseline: index })}
          >
            {compareText.makeBaseline}
          </button>
        )}
        <button type="button" className="so-link" aria-label={`${loadLabel(entry)}: ${letter}`} onClick={load}>
          {loadLabel(entry)}
        </button>
        <button
          type="button"
          className="so-link"
          aria-label={`${compareText.remove}: ${letter}`}
          onClick={() => onChange(withoutEntry(tray, index))}
        >
          {compareText.remove}
        </button>
      </div>
    </li>
  )
}
