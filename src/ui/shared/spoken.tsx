import { useEffect, useState } from 'react'

/** A text that changes fast: shown always, spoken once it has stood for two seconds. */
export function Spoken({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setSpoken(text), 2000)
    return () => window.clearTimeout(timer)
  }, [text])
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span role="status" className="so-hidden">
        {spoken}
      </span>
    </>
  )
}
