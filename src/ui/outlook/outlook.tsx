import { Button } from '@mantine/core'
import { lazyPart } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { AnswerSentence } from './answer-sentence'
import { outlookText } from './answer-words'
import { Briefing } from './briefing'
import { HundredMarks } from './hundred-marks'
import { Legend } from './legend'
import { Levers } from './levers/levers'
import classes from './outlook.module.css'
import { Section } from './section'

/** Named apart from the sections' other words, which load with them. */
const sectionTitles = {
  endings: 'Endings',
  timing: 'Timing',
  stakes: 'Who feels it',
  know: 'How do we know?',
} as const

const EndingsSection = lazyPart(async () => (await import('./endings/endings-section')).EndingsSection)
const TimingSection = lazyPart(async () => (await import('./timing/timing-section')).TimingSection)
const StakesSection = lazyPart(async () => (await import('./stakes/stakes-section')).StakesSection)
const KnowSection = lazyPart(async () => (await import('./know/know-section')).KnowSection)

/** What lies below the first screen, each part loaded as it comes near. */
function Sections() {
  return (
    <>
      <Section id="endings" title={sectionTitles.endings} reserve={480}>
        <EndingsSection />
      </Section>
      <Section id="timing" title={sectionTitles.timing} reserve={760}>
        <TimingSection />
      </Section>
      <Section id="stakes" title={sectionTitles.stakes} reserve={820}>
        <StakesSection />
      </Section>
      <Section id="know" title={sectionTitles.know} reserve={700}>
        <KnowSection />
      </Section>
    </>
  )
}

function toControls(): void {
  const controls = document.getElementById('controls')
  controls?.scrollIntoView({ block: 'start' })
  controls?.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true })
}

/** What will happen: the answer first, the numbers beside it, the details below. */
export function Outlook() {
  const { openRun } = useCase(pageState)
  return (
    <main className={classes.outlook} id="main">
      <div className={classes.first}>
        <Briefing />
        <AnswerSentence />
        <div className={classes.hundred}>
          <HundredMarks />
          <Legend />
        </div>
        <div className={classes.buttons}>
          <Button variant="filled" onClick={() => openRun(0)}>
            {outlookText.stepOne}
          </Button>
          <Button onClick={toControls}>{outlookText.changeChances}</Button>
        </div>
      </div>
      <div className={`so-card ${classes.side}`}>
        <Levers />
      </div>
      <div className={classes.below}>
        <Sections />
      </div>
    </main>
  )
}
