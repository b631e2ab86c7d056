import { useState } from 'react'
import { addressesOf, withAddresses } from './draft'
import { useAt, useDrafting, useIssues } from './draft-store'
import { FieldFrame } from './fields'
import classes from './make.module.css'
import { faultWords, makeText } from './make-words'

/** The sources of a place as addresses; taken once the field is left, so that half an address is no source. */
export function SourcesField({ path, what }: { readonly path: string; readonly what: string }) {
  const { draftStore, setDraft } = useDrafting()
  const ids = useAt(path)
  const [typed, setTyped] = useState<string>()
  const draft = draftStore.read()
  const shown = draft === undefined ? '' : addressesOf(draft, path)
  const count = Array.isArray(ids) ? ids.length : 0
  const take = () => {
    if (typed !== undefined && typed !== shown) setDraft((before) => withAddresses(before, path, typed))
    setTyped(undefined)
  }
  return (
    <>
      <FieldFrame path={path} label={`${makeText.addresses}${what === '' ? '' : ` (${what})`}`}>
        {(own) => (
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            {...own}
            value={typed ?? shown}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={take}
            onKeyDown={(event) => event.key === 'Enter' && take()}
          />
        )}
      </FieldFrame>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a source is its place in the list.
        <SourceFaults key={at} path={`${path}/${at}`} />
      ))}
    </>
  )
}

function SourceFaults({ path }: { readonly path: string }) {
  const faults = useIssues(path)
  return faults.map((fault) => (
    <span key={fault.code + fault.found} role="alert" className={`so-bad ${classes.fault}`}>
      {faultWords(fault)}
    </span>
  ))
}
