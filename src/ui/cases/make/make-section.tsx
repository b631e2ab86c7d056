import { Suspense, useEffect } from 'react'
import { useStore } from '@/ui/state/store'
import kit from '../kit.module.css'
import { DatesPart, ProloguePart, SourcesPart } from './dates-part'
import { useDrafting } from './draft-store'
import { FaultsBar } from './faults-bar'
import classes from './make.module.css'
import { makeText } from './make-words'
import { NamesPart, StoryPart } from './names-part'
import { NumbersPart, PayoffsPart } from './numbers-part'
import { OtherDrafts } from './other-drafts'
import { StartForm } from './start-form'

/** A case of the reader's own: copied, changed, checked as it is typed, kept, opened and saved as a file. */
export function MakeSection() {
  const { checkKept, draftStore } = useDrafting()
  const hasDraft = useStore(draftStore) !== undefined
  useEffect(checkKept, [checkKept])
  return (
    <div className={`so-stack ${kit.stack}`}>
      <p className={kit.lead}>
        {makeText.lead} {makeText.hour}
      </p>
      <div className={kit.card}>
        <StartForm hasDraft={hasDraft} />
        <OtherDrafts />
      </div>
      {hasDraft && (
        <Suspense>
          <Form />
        </Suspense>
      )}
    </div>
  )
}

/** The parts follow the draft by themselves, place by place. */
const Form = () => (
  <div className={`so-stack ${classes.form}`}>
    <div className={`so-stack ${classes.parts}`}>
      <NamesPart />
      <StoryPart />
      <DatesPart />
      <ProloguePart />
      <NumbersPart />
      <PayoffsPart />
      <SourcesPart />
    </div>
    <FaultsBar />
  </div>
)
