import { Button } from '@mantine/core'
import { useState } from 'react'
import { withPlaces } from '@/scenarios/names-in-text'
import { earlierSpan } from '@/simulation/plain-words'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { GuessMarks } from '@/ui/shared/guess-marks'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { useCase } from '@/ui/state/case'
import { storageHealth } from '@/ui/state/device-settings'
import { guessOf, keepGuess, skipGuess } from '@/ui/state/guesses'
import { useStore } from '@/ui/state/store'
import { Briefing } from '../briefing'
import classes from './guess-first.module.css'
import { guessText } from './guess-words'

/** What a reader thinks, before the answer is shown: one question, a hundred marks, and a way past them. */
export function GuessFirst({ early, onDone }: { readonly early: number; readonly onDone: () => void }) {
  const { firstGroup } = useCase(caseGroups)
  const { groupAsked, groupCount } = useCase(groupWords)
  const { id } = useCase().scenario
  const isPhone = useIsPhone()
  const health = useStore(storageHealth)
  const earlier = guessOf(id)
  const [n, setN] = useState(earlier?.skipped === false ? earlier.n : undefined)
  const [isTooEarly, setIsTooEarly] = useState(false)
  const what = groupCount(firstGroup)
  const question = guessText.question(withPlaces(groupAsked(firstGroup), { SPAN: earlierSpan(early) }))
  const lock = () => {
    if (n === undefined) return setIsTooEarly(true)
    keepGuess(id, n)
    onDone()
  }
  const skip = () => {
    skipGuess(id)
    onDone()
  }
  return (
    <main className={classes.guess} id="main">
      <Briefing />
      <p className={classes.kicker}>{guessText.kicker}</p>
      <h1 id="answer" tabIndex={-1}>
        {question}
      </h1>
      <div className={classes.field} id="controls">
        <GuessMarks
          label={question}
          value={n}
          words={n === undefined ? guessText.unset : guessText.told(n, what)}
          onChange={(next) => {
            setN(next)
            setIsTooEarly(false)
          }}
          onLock={lock}
          onSkip={skip}
        />
        <p className={classes.count} aria-hidden="true">
          <strong>{n ?? '–'}</strong> {guessText.ofHundred(what)}
        </p>
      </div>
      <p className={`so-faint ${classes.hint}`}>{guessText.hint}</p>
      <div className={classes.buttons}>
        <Button variant="filled" onClick={lock}>
          {guessText.lock(n)}
        </Button>
        <Button onClick={skip}>{isPhone ? guessText.skipShort : guessText.skip}</Button>
        <p className="so-warn" role="alert">
          {isTooEarly && guessText.tooEarly}
        </p>
      </div>
      <p className={`so-faint ${classes.note}`}>{health === 'refused' ? guessText.noteUnkept : guessText.note}</p>
    </main>
  )
}
