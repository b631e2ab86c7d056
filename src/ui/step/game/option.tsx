import classes from './game.module.css'
import { gameText, points } from './game-words'

type OptionProps = {
  readonly digit: number
  readonly name: string
  readonly facts: readonly string[]
  /** Only with a coach. */
  readonly worth: number | undefined
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One thing that can be chosen: its key, its name and what is known of it. */
export function Option({ digit, name, facts, worth, isChosen, onChoose }: OptionProps) {
  return (
    <label className={classes.option} data-chosen={isChosen || undefined}>
      <input
        type="radio"
        name="game-option"
        checked={isChosen}
        onChange={onChoose}
        data-game-option
        aria-keyshortcuts={String(digit)}
      />
      <span className={classes.digit} aria-hidden="true">
        {digit}
      </span>
      <span className={classes.optionWords}>
        <strong>{name}</strong>
        {facts.length > 0 && <span className={classes.facts}>{facts.join(' ')}</span>}
      </span>
      {worth !== undefined && <span className={classes.coached}>{gameText.coached(points(worth))}</span>}
    </label>
  )
}
