import { Button } from '@mantine/core'
import { useState } from 'react'
import { Explained } from '@/ui/shared/glossary/explained'
import classes from './game.module.css'
import { gameText } from './game-words'

/** Asks once, before the line appears: what is it worth never to sign? */
export function BatnaGuess({ onGuess }: { readonly onGuess: (said: number | 'skipped') => void }) {
  const [value, setValue] = useState<number>()
  const [isTooEarly, setIsTooEarly] = useState(false)
  const lock = () => (value === undefined ? setIsTooEarly(true) : onGuess(value))
  return (
    <section className={`so-card ${classes.guess}`} aria-labelledby="guess-title">
      <h2 id="guess-title">
        <Explained text={gameText.guess} />
      </h2>
      <input
        type="range"
        min={0}
        max={100}
        value={value ?? 50}
        aria-labelledby="guess-title"
        aria-valuetext={value === undefined ? gameText.guessUnset : gameText.guessIs(value)}
        data-unset={value === undefined || undefined}
        onPointerDown={() => setValue((known) => known ?? 50)}
        onChange={(event) => {
          setValue(Number(event.currentTarget.value))
          setIsTooEarly(false)
        }}
        onKeyDown={(event) => event.key === 'Enter' && lock()}
      />
      <p className={classes.guessed} aria-hidden="true">
        {value === undefined ? '–' : gameText.guessIs(value)}
      </p>
      <div className={classes.buttons} id="controls" tabIndex={-1}>
        <Button variant="filled" onClick={lock}>
          {gameText.lock}
        </Button>
        <Button onClick={() => onGuess('skipped')}>{gameText.skip}</Button>
        <p role="alert" className={isTooEarly ? 'so-warn' : 'so-hidden'}>
          {isTooEarly && gameText.guessUnset}
        </p>
      </div>
    </section>
  )
}
