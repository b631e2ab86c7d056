import { Drawer } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import { useIsGuessing } from '@/ui/state/guesses'
import { WhatIfChip } from '@/ui/what-if/what-if-chip'
import { BarTools } from './bar-tools'
import { CasePicker } from './case-picker'
import { IconButton } from './icon-button'
import { PlaceButtons } from './place-buttons'
import { StripContents } from './strip'
import classes from './top-bar.module.css'
import { shellText } from './words'

/** Name, places, and what belongs to the whole page. */
export function TopBar({ onHelp }: { readonly onHelp: () => void }) {
  const isPhone = useIsPhone()
  const isGuessing = useIsGuessing()
  return (
    <header className={classes.bar}>
      <span className={classes.name}>{shellText.name}</span>
      {!isPhone && (
        <nav aria-label="Places" className={classes.places}>
          <PlaceButtons />
        </nav>
      )}
      {!isPhone && <BarTools onHelp={onHelp} />}
      <div className={classes.more}>
        {isPhone && <CasePicker />}
        {isPhone && !isGuessing && <WhatIfChip />}
        <MoreSheet onHelp={onHelp}>{isPhone && <StripContents />}</MoreSheet>
      </div>
    </header>
  )
}

type MoreSheetProps = {
  readonly onHelp: () => void
  /** What else the bar has no room for. */
  readonly children: ReactNode
}

/** Where the bar has no room for its tools they live behind ⋯. */
function MoreSheet({ onHelp, children }: MoreSheetProps) {
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
        </div>
      </Drawer>
    </>
  )
}
