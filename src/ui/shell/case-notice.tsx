import { useState } from 'react'
import { SetAsideList } from '@/ui/shared/kept/set-aside-list'
import type { CaseFault } from '@/ui/state/case'
import { useCase } from '@/ui/state/case'
import { openLink } from '@/ui/state/page-state'
import classes from './notice-banner.module.css'

const text = {
  visit: (title: string) =>
    `“${title}” is open for this visit only: it is not kept on this device. Close the page and it is gone; its file is not.`,
  instead: (title: string) => `${title} is open instead.`,
  notLoaded: (id: string) => `The case “${id}” could not be loaded; you may be offline.`,
}

/** What is amiss with the case the address asked for, or that the one on screen goes with the page. */
export function CaseNotice({ fault }: { readonly fault: CaseFault }) {
  const { scenario } = useCase()
  const [isOpen, setIsOpen] = useState(true)
  if (!isOpen) return null
  return (
    <div role="alert" className={fault.kind === 'not-loaded' ? classes.bad : classes.linked}>
      {fault.kind === 'visit' && <span>{text.visit(fault.title)}</span>}
      {fault.kind === 'set-aside' && (
        <>
          <SetAsideList list={[fault.setAside]} />
          <span>{text.instead(scenario.title)}</span>
        </>
      )}
      {fault.kind === 'not-loaded' && (
        <>
          <span>
            {text.notLoaded(fault.id)} {text.instead(scenario.title)}
          </span>
          <button type="button" className="so-link" onClick={() => openLink(fault.link)}>
            Try again
          </button>
        </>
      )}
      <button type="button" className="so-link" onClick={() => setIsOpen(false)}>
        Dismiss
      </button>
    </div>
  )
}
