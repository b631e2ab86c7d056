import { Button } from '@mantine/core'
import { useState } from 'react'
import classes from './quiz.module.css'
import { quizText } from './quiz-words'

/** A code to hand in, and a button that copies it. */
export function CodeLine({ code }: { readonly code: string }) {
  const [came, setCame] = useState<'copied' | 'refused'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setCame('copied')
    } catch {
      setCame('refused')
    }
  }
  return (
    <div>
      <p className={classes.code}>
        <span>{quizText.handIn}</span>
        <strong>{code}</strong>
        <Button onClick={() => void copy()}>{quizText.copy}</Button>
        <span role="status">{came !== undefined && quizText[came]}</span>
      </p>
      <p className="so-faint">{quizText.codeNote}</p>
    </div>
  )
}
