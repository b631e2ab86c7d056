import { Button } from '@mantine/core'
import { Suspense, useEffect, useState } from 'react'
import { hasTwoHorizons } from '@/simulation/early-horizon'
import { useResults } from '@/ui/engine/results'
import { Loaded } from '@/ui/shared/error-boundary'
import { fetchAhead, lazyPart } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { useIsGuessing } from '@/ui/state/guesses'
import { pageState } from '@/ui/state/page-state'
import { AnswerSentence } from './answer-sentence'
import { outlookText } from './answer-words'
import { Briefing } from './briefing'
import { GuessFirst } from './guess/guess-first'
import { HorizonChoice } from './horizon-choice'
import { HundredMarks } from './hundred-marks'
import { LearnButton } from './learn-button'
import { Legend } from './legend'
import classes from './outlook.module.css'
import { casePolicies } from './policies/case-policies'
import { Policies } from './policies/policies'
import { Score } from './score/score'
import { Section } from './section'

/** For a case that declares no policies: the numbers that move its answer most. */
const Levers = lazyPart(async () => (await import('./levers/levers')).Levers)

const Why = lazyPart(async () => (await import('./why/why')).Why)

/** Their titles are named apart from their other words, which load with them. */
const sections = [
  {
    id: 'endings',
    title: 'Endings',
    reserve: 480,
    View: lazyPart(async () => (await import('./endings/endings-section')).EndingsSection),
  },
  {
    id: 'timing',
    title: 'Timing',
    reserve: 760,
    View: lazyPart(async () => (await import('./timing/timing-section')).TimingSection),
  },
  {
    id: 'stakes',
    title: 'Who feels it',
    reserve: 820,
    View: lazyPart(async () => (await import('./stakes/stakes-section')).StakesSection),
  },
  {
    id: 'know',
    title: 'How do we know?',
    reserve: 700,
    View: lazyPart(async () => (await import('./know/know-section')).KnowSection),
  },
] as const

/** What lies below the first screen, each part loaded with the page and drawn as it comes near, or in its turn. */
function Sections() {
  const { loadScenario, negotiation } = useCase()
  return sections.map(({ id, title, reserve, View }, at) => (
    <Section
      key={id}
      id={id}
      title={title}
      reserve={reserve}
      fetchAhead={() =>
        Promise.all([
          ...sections.slice(0, at + 1).map((before) => before.View.fetchAhead()),
          ...(at > 0 ? [fetchAhead(negotiation.loadDetails), fetchAhead(loadScenario)] : []),
        ])
      }
    >
      <View />
    </Section>
  ))
}

function toControls(): void {
  const controls = document.getElementById('controls')
  controls?.scrollIntoView({ block: 'start' })
  controls?.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true })
}

/** What will happen: what the reader thinks, then the answer. */
export function Outlook() {
  const { answer } = useResults()
  const isGuessing = useIsGuessing()
  const [isJustDone, setIsJustDone] = useState(false)
  useEffect(() => {
    if (isJustDone && !isGuessing) document.getElementById('answer')?.focus()
  }, [isJustDone, isGuessing])
  const isTwofold = hasTwoHorizons(answer.horizonWeeks)
  return isGuessing ? (
    <GuessFirst early={isTwofold ? answer.early.week : answer.horizonWeeks} onDone={() => setIsJustDone(true)} />
  ) : (
    <Answer />
  )
}

/** The answer first, the numbers beside it, the details below. */
function Answer() {
  const { negotiation } = useCase()
  const { goTo, openRun } = useCase(pageState)
  const { first } = useCase(casePolicies)
  return (
    <main className={classes.outlook} id="main">
      <div className={classes.first}>
        <Briefing />
        <AnswerSentence />
        <HorizonChoice />
        <div className={classes.hundred}>
          <HundredMarks />
          <Legend />
        </div>
        <Score />
        {negotiation.isWhyTold === true && (
          <Loaded name={outlookText.why} opening={<div className={classes.why} />}>
            <Why />
          </Loaded>
        )}
        <div className={classes.buttons}>
          <Button variant="filled" onClick={() => openRun(0)}>
            {outlookText.stepOne}
          </Button>
          <Button onClick={() => goTo('step', { section: 'seat', options: {} })}>{outlookText.playSeat}</Button>
          <LearnButton />
          <Button onClick={toControls} className={classes.toControls}>
            {first.length > 0 ? outlookText.changePolicies : outlookText.changeChances}
          </Button>
        </div>
      </div>
      <div className={`so-card ${classes.side}`}>
        {first.length > 0 ? (
          <Policies />
        ) : (
          <Suspense fallback={<div className={classes.levers} />}>
            <Levers />
          </Suspense>
        )}
      </div>
      <div className={classes.below}>
        <Sections />
      </div>
    </main>
  )
}
