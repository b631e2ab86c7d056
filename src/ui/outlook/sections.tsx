import { lazy } from 'react'
import { Section } from './section'
import { sectionTitles } from './section-titles'

const EndingsSection = lazy(async () => ({ default: (await import('./endings/endings-section')).EndingsSection }))
const TimingSection = lazy(async () => ({ default: (await import('./timing/timing-section')).TimingSection }))
const StakesSection = lazy(async () => ({ default: (await import('./stakes/stakes-section')).StakesSection }))
const KnowSection = lazy(async () => ({ default: (await import('./know/know-section')).KnowSection }))

/** What lies below the first screen, each part loaded as it comes near. */
export function Sections() {
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
