import type { Negotiation } from '@/scenarios/negotiation'
import { useLoaded } from '@/ui/shared/lazy-part'
import { runWords } from '@/ui/shared/run-words'
import { useCase, useScenario } from '@/ui/state/case'
import classes from './about-section.module.css'

/** What a week can bring: one headline a question, and what the calendar has. */
const weekText = ({ questions, scheduling }: Negotiation): string => {
  const drawn = questions.length === 1 ? 'a week' : 'each of its questions'
  const scheduled =
    scheduling === 'follows'
      ? 'what the calendar has for it comes last'
      : 'what the calendar has for it takes its place'
  return `A step is a week: ${drawn} has at most one drawn headline, and ${scheduled}.`
}

/** What the model is, in a page: mechanisms, time, numbers, and what it leaves out. */
export function AboutSection() {
  const { negotiation, stored } = useCase()
  const { notes, title } = useScenario()
  const { about } = useLoaded(negotiation.loadDetails)
  const { inWords } = useCase(runWords)
  return (
    <div className={classes.about}>
      <p>
        {inWords(about)} {weekText(negotiation)}
      </p>
      <p>
        The machine says what can happen, the case says how likely it is. Every chance is a number with a range, a
        reason and a source; choose its name to read them. Changing a number changes the exact answer, never the
        machine.
      </p>
      <p>
        “Exact” adds up every history the machine allows. “Drawn” plays histories one by one from a seed. They check
        each other, and any drawn future can be read week by week.
      </p>
      <h3>Notes on {title}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <h3>What this device keeps</h3>
      <p>
        Kept on this device, and only here: what you guessed, named versions, your own cases and drafts, drawings of
        more than 262,144 futures, theme, type size, and that you have been in Step. Analyse › Numbers › Versions
        forgets all of it. Nothing leaves this device. The link holds your numbers.
      </p>
      <h3>Version and licences</h3>
      <p>
        Model {stored.modelVersion}. Standoff is free software under the MIT licence. Its fonts, Inter and Source Serif
        4, come under the SIL Open Font License; the file THIRD_PARTY_NOTICES beside its sources names every library.
      </p>
    </div>
  )
}
