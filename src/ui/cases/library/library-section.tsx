import { useDeferredValue, useEffect, useState } from 'react'
import { Choice } from '@/ui/shared/choice'
import { SetAsideList } from '@/ui/shared/kept/set-aside-list'
import { useLoaded } from '@/ui/shared/lazy-part'
import { CaseContext, useCase } from '@/ui/state/case'
import { hearSettings } from '@/ui/state/device-settings'
import { openedOf } from '@/ui/state/opened-of'
import { forgetOwnCase } from '@/ui/state/own-cases'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import kit from '../kit.module.css'
import { CaseCard } from './case-card'
import { CompareCases } from './compare-cases'
import { type LibraryCase, type OwnCases, ownLibrary } from './library'
import classes from './library.module.css'
import { caseKinds, libraryPlaceOf, MOST_COMPARED, optionOfCompared } from './library-place'
import { isSought, kindName, libraryText } from './library-words'

/** Every case of this page and device as cards, filtered and laid side by side. */
export function LibrarySection() {
  const { bundledCases } = useCase(ownLibrary)
  const { setOptions } = useCase(pageState)
  const bundled = useLoaded(bundledCases)
  const { cases: own, setAside } = useOwnCases()
  const { kind, find, compared } = libraryPlaceOf(usePlace())
  const sought = useDeferredValue(find)
  const all = [...bundled, ...own]
  const found = all.filter((item) => isSought(item, kind, sought))
  const chosen = compared.flatMap((id) => all.find(({ scenario }) => scenario.id === id) ?? [])
  const { negotiations } = useCase()
  const compare = (id: string, isCompared: boolean) => {
    const ids = chosen.map(({ scenario }) => scenario.id)
    setOptions({ with: optionOfCompared(isCompared ? [...ids, id] : ids.filter((other) => other !== id)) })
  }
  return (
    <div className={`so-stack ${kit.stack}`}>
      <div className={`so-row ${classes.tools}`}>
        <Choice
          label={libraryText.kind}
          options={(['all', ...caseKinds] as const).map((value) => ({ value, label: kindName[value] }))}
          value={kind}
          onChange={(next) => setOptions({ kind: next === 'all' ? undefined : next })}
        />
        <label className={`so-grid so-note ${kit.field}`}>
          <span className="so-hidden">{libraryText.find}</span>
          <input
            type="search"
            value={find}
            maxLength={60}
            placeholder={libraryText.find}
            autoComplete="off"
            onChange={(event) => setOptions({ find: event.currentTarget.value || undefined })}
          />
        </label>
        <span role="status" className={kit.lead}>
          {libraryText.count(found.length)}
        </span>
      </div>
      <SetAsideList list={setAside} />
      <Comparison chosen={chosen} />
      {found.length === 0 && <Nothing isOwn={kind === 'own' && sought === ''} />}
      {negotiations.map((entry) => {
        const cases = found.filter((item) => item.entry === entry)
        return (
          cases.length > 0 && (
            <section key={entry.id} className={`so-stack ${classes.group}`} aria-labelledby={`library-${entry.id}`}>
              <h3 id={`library-${entry.id}`}>{entry.title}</h3>
              <ul className={classes.cards}>
                {cases.map((item) => {
                  const { id } = item.scenario
                  return (
                    <CaseCard
                      key={id}
                      item={item}
                      isCompared={chosen.includes(item)}
                      canCompare={chosen.length < MOST_COMPARED}
                      onCompare={(isCompared) => compare(id, isCompared)}
                      {...(item.kind === 'own' ? { onForget: () => forgetOwnCase(id) } : {})}
                    />
                  )
                })}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}

/** The cases of this device, read again whenever this tab or another keeps or forgets one. */
function useOwnCases(): OwnCases {
  const { ownCases } = useCase(ownLibrary)
  const [own, setOwn] = useState<OwnCases>({ cases: [], setAside: [] })
  useEffect(() => {
    let newest = 0
    const read = async () => {
      newest += 1
      const turn = newest
      const found = await ownCases()
      if (turn === newest) setOwn(found)
    }
    const stop = hearSettings((name) => {
      if (name === undefined || name.startsWith('case.')) void read()
    })
    void read()
    return () => {
      newest = -1
      stop()
    }
  }, [ownCases])
  return own
}

/** Cases of the negotiation of the first side by side; of those of another it is said why they are not. */
function Comparison({ chosen }: { readonly chosen: readonly LibraryCase[] }) {
  const ofNegotiation = useCase(openedOf)
  const { setOptions } = useCase(pageState)
  const [first] = chosen
  if (first === undefined) return null
  const alike = chosen.filter(({ entry }) => entry === first.entry)
  const others = chosen.filter(({ entry }) => entry !== first.entry)
  return (
    <>
      {others.length > 0 && (
        <p role="status" className={kit.lead}>
          {libraryText.unlike(first, others)}
        </p>
      )}
      {alike.length >= 2 ? (
        <CaseContext value={ofNegotiation(first.negotiation)}>
          <CompareCases cases={alike} onStop={() => setOptions({ with: undefined })} />
        </CaseContext>
      ) : (
        <p role="status" className={kit.lead}>
          {libraryText.oneMore}
        </p>
      )}
    </>
  )
}

function Nothing({ isOwn }: { readonly isOwn: boolean }) {
  const { showSection, setOptions } = useCase(pageState)
  return (
    <p className={kit.card}>
      {isOwn ? libraryText.ownNone : libraryText.none}{' '}
      {isOwn && (
        <>
          <button type="button" className="so-link" onClick={() => showSection('make')}>
            {libraryText.make}
          </button>{' '}
        </>
      )}
      <button type="button" className="so-link" onClick={() => setOptions({ kind: undefined, find: undefined })}>
        {libraryText.showAll}
      </button>
    </p>
  )
}
