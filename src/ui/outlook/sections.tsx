import { lazy } from 'react'
import { endingsText } from './endings/endings-words'
import { KnowSection } from './know/know-section'
import { knowText } from './know/know-words'
import { Section } from './section'
import { stakesText } from './stakes/stakes-rows'
import { StakesSection } from './stakes/stakes-section'
import { timingText } from './timing/timing-words'

const EndingsSection = lazy(() =>
  import('./endings/endings-section').then(({ EndingsSection }) => ({ default: EndingsSection })),
)
const TimingSection = lazy(() =>
  import('./timing/timing-section').then(({ TimingSection }) => ({ default: TimingSection })),
)

/** What lies below the first screen; charts load as they come near. */
export function Sections() {
  return (
    <>
      <Section id="endings" title={endingsText.title} reserve={340}>
        <EndingsSection />
      </Section>
      <Section id="timing" title={timingText.title} reserve={760}>
        <TimingSection />
      </Section>
      <Section id="stakes" title={stakesText.title} reserve={700}>
        <StakesSection />
      </Section>
      <Section id="know" title={knowText.title} reserve={600}>
        <KnowSection />
      </Section>
    </>
  )
}
