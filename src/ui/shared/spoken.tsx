import { useEffect, useState } from 'react'

/** A text that changes fast: shown always, spoken once it has stood for two seconds. */
export function Spoken({ text }: { readonly text: string }) {
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <SpokenAtRest text={text} restMs={2000} />
    </>
  )
}

/** The same for whoever hears the page alone. */
export function SpokenAtRest({ text, restMs }: { readonly text: string; readonly restMs: number }) {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setSpoken(text), restMs)
    return () => window.clearTimeout(timer)
  }, [text, restMs])
  return (
    <span role="status" className="so-hidden">
      {spoken}
    </span>
  )
}
