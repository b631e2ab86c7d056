import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { Superseded } from '@/ui/engine/engine-client'
import { KnownCase } from '@/ui/shared/kept/known-case'
import type { Placing } from '@/ui/shared/kept/place-case'
import { useCase } from '@/ui/state/case'
import { useStore } from '@/ui/state/store'
import kit from '../kit.module.css'
import { useDrafting } from './draft-store'
import { fieldId } from './fields'
import { draftKeeping, saveDraft } from './keep-draft'
import classes from './make.module.css'
import { faultWords, makeText } from './make-words'

const SHOWN = 8

/** Opens everything around the field a fault is at, and puts the cursor into it. */
function leadTo(path: string): void {
  let place = path
  let field = document.getElementById(fieldId(place))
  while (field === null && place !== '') {
    place = place.slice(0, place.lastIndexOf('/'))
    field =
      document.getElementById(fieldId(place)) ??
      document.querySelector<HTMLElement>(`[data-number="${CSS.escape(place.replace('/numbers/', ''))}"] input`)
  }
  for (let around = field?.parentElement; around != null; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true
  }
  field?.focus({ preventScroll: true })
  field?.scrollIntoView({ block: 'center' })
}

/** What is left to mend, and what can be done with a case in which nothing is. */
export function FaultsBar() {
  const { negotiation } = useCase()
  const { keepDraft } = useCase(draftKeeping)
  const { checksStore, draftStore, isKeptStore } = useDrafting()
  const checks = useStore(checksStore)
  const isKept = useStore(isKeptStore)
  const [keeping, setKeeping] = useState<'no' | 'solving' | { readonly problem: string } | { readonly known: string }>(
    'no',
  )
  const controller = useRef<AbortController>(undefined)
  const isGood = checks.status === 'done' && checks.issues.length === 0
  const keep = async (placing?: Placing) => {
    const draft = draftStore.read()
    if (draft === undefined) return
    controller.current = new AbortController()
    setKeeping('solving')
    try {
      const known = await keepDraft(draft, controller.current.signal, placing)
      if (known !== undefined) setKeeping({ known })
    } catch (error) {
      if (error instanceof Superseded) setKeeping('no')
      else setKeeping({ problem: error instanceof Error ? error.message : String(error) })
    }
  }
  const save = () => {
    const draft = draftStore.read()
    if (draft !== undefined) void saveDraft(negotiation, draft)
  }
  return (
    <section className={`so-stack ${classes.bar}`} aria-label="Checks">
      <div role="status" className={classes.state} data-good={isGood || undefined}>
        {checks.status === 'failed' && `${makeText.failed} ${checks.message}`}
        {checks.status !== 'failed' && checks.issues.length > 0 && makeText.faultsHead(checks.issues.length)}
        {checks.status === 'waiting' && checks.issues.length === 0 && makeText.checking}
        {isGood && `✓ ${makeText.good}`}
      </div>
      {!isKept && (
        <p role="alert" className={kit.failed}>
          {makeText.draftNotKept}
        </p>
      )}
      {checks.issues.length > 0 && (
        <ul>
          {checks.issues.slice(0, SHOWN).map((issue) => (
            <li key={`${issue.path} ${issue.code} ${issue.allowed}`}>
              <button type="button" className="so-link" onClick={() => leadTo(issue.path)}>
                <code>{issue.path}</code>
              </button>
              : {faultWords(issue)}
            </li>
          ))}
          {checks.issues.length > SHOWN && <li>{makeText.more(checks.issues.length - SHOWN)}</li>}
        </ul>
      )}
      <div className={kit.tools} style={{ alignItems: 'center', marginBottom: 0 }}>
        <Button
          variant={isGood ? 'filled' : 'default'}
          size="sm"
          disabled={!isGood || keeping === 'solving'}
          onClick={() => void keep()}
        >
          {makeText.keep}
        </Button>
        <Button size="sm" disabled={!isGood} onClick={save}>
          {makeText.save}
        </Button>
        {keeping === 'solving' && (
          <span role="status">
            {makeText.solving}{' '}
            <button type="button" className="so-link" onClick={() => controller.current?.abort()}>
              {makeText.stop}
            </button>
          </span>
        )}
      </div>
      {typeof keeping === 'object' && 'known' in keeping && (
        <KnownCase title={keeping.known} onChoose={(placing) => void keep(placing)} onCancel={() => setKeeping('no')} />
      )}
      {typeof keeping === 'object' && 'problem' in keeping && (
        <p role="alert" className={kit.failed}>
          {keeping.problem}
        </p>
      )}
    </section>
  )
}
