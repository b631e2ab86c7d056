import { useState } from 'react'
import { SetAsideList } from '@/ui/shared/kept/set-aside-list'
import { useCase } from '@/ui/state/case'
import { useStore } from '@/ui/state/store'
import { draftElsewhere } from './draft-elsewhere'
import { useDrafting } from './draft-store'
import type { KeptDraft } from './kept-drafts'
import { makeText } from './make-words'
import classes from './other-drafts.module.css'

/** The drafts of this device that are not on screen, and what was kept as one and cannot be read. */
export function OtherDrafts() {
  const { draftStore, draftsStore, isOpenDraft } = useDrafting()
  const { drafts, setAside } = useStore(draftsStore)
  const hasDraft = useStore(draftStore) !== undefined
  const others = drafts.filter(({ setting }) => !hasDraft || !isOpenDraft(setting))
  return (
    <>
      {others.length > 0 && (
        <section aria-label={makeText.drafts} className={`so-grid ${classes.drafts}`}>
          <h3>{makeText.drafts}</h3>
          <ul>
            {others.map((draft) => (
              <OtherDraft key={draft.setting} draft={draft} />
            ))}
          </ul>
        </section>
      )}
      <SetAsideList list={setAside} />
    </>
  )
}

/** Throwing away is asked twice: it does not come back. */
function OtherDraft({ draft: { setting, entry, title } }: { readonly draft: KeptDraft }) {
  const { forgetDraft, openDraft } = useDrafting()
  const { negotiation } = useCase()
  const { goOn } = useCase(draftElsewhere)
  const isHere = entry.id === negotiation.id
  const [isAsked, setIsAsked] = useState(false)
  const name = title === '' ? makeText.untitled : title
  return (
    <li>
      <strong>{name}</strong>
      {!isHere && <span className="so-quiet">{entry.title}</span>}
      <button
        type="button"
        className="so-link"
        onClick={() => (isHere ? openDraft(setting) : void goOn(setting, entry))}
      >
        {makeText.goOn}
        <span className="so-hidden"> {name}</span>
      </button>
      {isAsked && <span>{makeText.sure}</span>}
      <button type="button" className="so-link" onClick={() => (isAsked ? forgetDraft(setting) : setIsAsked(true))}>
        {makeText.throwAway}
        <span className="so-hidden"> {name}</span>
      </button>
      {isAsked && (
        <button type="button" className="so-link" onClick={() => setIsAsked(false)}>
          {makeText.no}
        </button>
      )}
    </li>
  )
}
