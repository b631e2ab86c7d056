import { Drawer } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Loaded } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { WhatIfChip } from '@/ui/what-if/what-if-chip'
import { BarTools } from './bar-tools'
import { CasePicker } from './case-picker'
import { IconButton } from './icon-button'
import { PlaceButtons } from './place-buttons'
import { StripContents } from './strip'
import classes from './top-bar.module.css'
import { shellText } from './words'

const AboutDialog = lazyPart(async () => (await import('./about-dialog')).AboutDialog)

/** Name, places, and what belongs to the whole page. */
export function TopBar({ onHelp }: { readonly onHelp: () => void }) {
  const isPhone = useIsPhone()
  const [isAboutOpen, setIsAboutOpen] = useState(false)
  const openAbout = () => setIsAboutOpen(true)
  return (
    <header className={classes.bar}>
      <span className={classes.name}>{shellText.name}</span>
      {!isPhone && (
        <nav aria-label="Places" className={classes.places}>
          <PlaceButtons />
          <button type="button" className={classes.about} onClick={openAbout}>
            {shellText.about}
          </button>
        </nav>
      )}
      {!isPhone && <BarTools onHelp={onHelp} />}
      <div className={classes.more}>
        {isPhone && <CasePicker />}
        {isPhone && <WhatIfChip />}
        <MoreSheet onHelp={onHelp} onAbout={openAbout}>
          {isPhone && <StripContents />}
        </MoreSheet>
      </div>
      {isAboutOpen && (
        <Loaded name={shellText.about}>
          <AboutDialog onClose={() => setIsAboutOpen(false)} />
        </Loaded>
      )}
    </header>
  )
}

type MoreSheetProps = {
  readonly onHelp: () => void
  readonly onAbout: () => void
  /** What else the bar has no room for. */
  readonly children: ReactNode
}

/** Where the bar has no room for its tools they live behind ⋯. */
function MoreSheet({ onHelp, onAbout, children }: MoreSheetProps) {
  const [isOpen, setIsOpen] = useState(false)
  const leave = (next: () => void) => () => {
    setIsOpen(false)
    next()
  }
  return (
    <>
      <IconButton label={shellText.more} onClick={() => setIsOpen(true)}>
        <IconDots size={20} />
      </IconButton>
      <Drawer opened={isOpen} onClose={() => setIsOpen(false)} position="bottom" size="auto" title={shellText.more}>
        <div className={classes.sheet}>
          {children}
          <BarTools onHelp={leave(onHelp)} />
          <button type="button" className="so-link" onClick={leave(onAbout)}>
            {shellText.about}
          </button>
        </div>
      </Drawer>
    </>
  )
}
