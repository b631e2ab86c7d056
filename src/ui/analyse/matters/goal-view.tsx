import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import type { GoalAnswer, GoalResult } from '@/simulation/analyse/types'
import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { useKeyed } from '@/ui/engine/use-keyed'
import { readWithin } from '@/ui/shared/numbers/read-within'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import { goalSentences, wishLimits } from './goal-words'
import classes from './matters.module.css'
import type { MattersPlace } from './matters-place'
import { mattersText } from './matters-words'
import { chanceWords, loadable } from './number-text'

const SETTLE_MS = 300
const FEW_MOVES = 8
const FULL = 2

/** The smallest changes that bring an ending to a wished chance. */
export function GoalView({ place: { target, goal } }: { readonly place: MattersPlace }) {
  const { rangeClient } = useCase(engineClients)
  const { setOptions } = useCase(pageState)
  const { goalText, goalWords } = useCase(goalSentences)
  const recipe = useRecipe()
  const id = useId()
  const [text, setText] = useState(String(goal ?? 80))
  const [stoppedKey, setStoppedKey] = useState<string>()
  const key = goal === undefined ? undefined : `${chainKey(recipe)} ${target} ${goal}`
  const isStopped = key !== undefined && key === stoppedKey
  const search = useKeyed(
    isStopped ? undefined : key,
    async (signal): Promise<GoalResult> =>
      rangeClient.ask('goal', { recipe: { ...recipe, conditions: [] }, target, wished: (goal ?? 0) / 100 }, signal),
    SETTLE_MS,
  )
  const wished = readWithin(text, wishLimits)
  const find = (event: FormEvent) => {
    event.preventDefault()
    setStoppedKey(undefined)
    if (wished.status === 'good') setOptions({ goal: String(wished.value) })
  }
  return (
    <>
      <form className={`so-row ${classes.bar}`} onSubmit={find}>
        <span className={`so-inline ${classes.field}`}>
          <label htmlFor={id} className={classes.ask}>
            {goalText.ask(target)}
          </label>
          <input
            id={id}
            inputMode="numeric"
            value={text}
            aria-invalid={wished.status === 'bad'}
            aria-describedby={wished.status === 'bad' ? `${id}-bad` : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <span>{goalText.unit}</span>
        </span>
        <Button type="submit" variant="filled" size="sm">
          {goalText.find}
        </Button>
        {wished.status === 'bad' && (
          <p id={`${id}-bad`} className={classes.bad} role="alert">
            {wished.message}
          </p>
        )}
      </form>
      {key === undefined && <p className={classes.note}>{goalText.empty}</p>}
      {isStopped && <p className={classes.note}>{goalText.stopped}</p>}
      {!isStopped && key !== undefined && search.status === 'waiting' && (
        <div className={`so-row so-note ${classes.work}`}>
          <p role="status">{goalText.searching}</p>
          <Button variant="default" size="xs" onClick={() => setStoppedKey(key)}>
            {mattersText.cancel}
          </Button>
        </div>
      )}
      {search.status === 'failed' && <p role="alert">{mattersText.failed(search.message)}</p>}
      {!isStopped && search.status === 'current' && goal !== undefined && (
        <>
          <p role="status">{goalWords(search.value, target, goal)}</p>
          <Ways result={search.value} />
          <p className={classes.note}>{goalText.note}</p>
        </>
      )}
    </>
  )
}

function Ways({ result }: { readonly result: GoalResult }) {
  const { goalText } = useCase(goalSentences)
  if (result.kind === 'there') return null
  const answers = result.kind === 'found' ? result.answers : [result.best]
  return (
    <ol className={classes.answers}>
      {answers.map((answer, index) => (
        <li key={answer.moves.map(({ id }) => id).join(' ')} className={classes.answer}>
          <Way answer={answer} title={result.kind === 'found' ? goalText.title(index) : goalText.nearest} />
        </li>
      ))}
    </ol>
  )
}

function Way({ answer, title }: { readonly answer: GoalAnswer; readonly title: string }) {
  const { goalText, moveName, moveWords } = useCase(goalSentences)
  const { actions } = useCase(pageState)
  const { moves, changes, cost, chance } = answer
  const rounded = Object.fromEntries(Object.entries(changes).map(([id, value]) => [id, loadable(value)]))
  return (
    <>
      <h3>{title}</h3>
      <p>
        {chanceWords(chance)} · {goalText.cost(cost)}
      </p>
      <ul>
        {moves.slice(0, FEW_MOVES).map((move) => (
          <li key={move.id}>
            <span>{moveName(move.id)}</span>
            <span className="so-apart so-note">
              <b>{moveWords(move)}</b>
              <span>{goalText.half(move.halfRanges, move.atEnd)}</span>
            </span>
            <span className={classes.amount} aria-hidden="true">
              <span style={{ width: `${Math.min(1, move.halfRanges / FULL) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {moves.length > FEW_MOVES && <p className={classes.note}>{goalText.more(moves.length - FEW_MOVES)}</p>}
      <Button variant="default" onClick={() => actions.setNumbers(rounded)}>
        {goalText.load}
      </Button>
    </>
  )
}
