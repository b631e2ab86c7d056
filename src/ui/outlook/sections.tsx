import { lazyPart } from '@/ui/shared/lazy-part'
import { Section } from './section'
import { sectionTitles } from './section-titles'

const EndingsSection = lazyPart(async () => (await import('./endings/endings-section')).EndingsSection)
const TimingSection = lazyPart(async () => (await import('./timing/timing-section')).TimingSection)
const StakesSection = lazyPart(async () => (await import('./stakes/stakes-section')).StakesSection)
const KnowSection = lazyPart(async () => (await import('./know/know-section')).KnowSection)

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
