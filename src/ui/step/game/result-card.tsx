import { Button } from '@mantine/core'
import { useState } from 'react'
import classes from './debrief.module.css'
import { gameText } from './game-words'

type ResultCardProps = {
  readonly code: string | undefined
  readonly report: (code: string | undefined) => string
}

/** What a reader hands in: a code without a name, and a report to paste. */
export function ResultCard({ code, report }: ResultCardProps) {
  const [said, setSaid] = useState('')
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(gameText.copied)
    } catch {
      setSaid(gameText.copyFailed)
    }
  }
  return (
    <section className={`so-card ${classes.copy}`} aria-label={gameText.code}>
      {code !== undefined && (
        <>
          <p className="so-faint">{gameText.code}</p>
          <p className={classes.code}>{code}</p>
        </>
      )}
      <div className={classes.buttons}>
        {code !== undefined && <Button onClick={() => void copy(code)}>{gameText.copyCode}</Button>}
        <Button onClick={() => void copy(report(code))}>{gameText.copy}</Button>
      </div>
      <p role="status" className={said === '' ? 'so-hidden' : undefined}>
        {said}
      </p>
      {code !== undefined && <p className="so-faint">{gameText.codeHolds}</p>}
    </section>
  )
}
