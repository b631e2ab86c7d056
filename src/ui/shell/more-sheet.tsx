import { Drawer } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { BarTools } from './bar-tools'
import { IconButton } from './icon-button'
import classes from './more-sheet.module.css'
import { shellText } from './words'

type MoreSheetProps = {
  readonly onHelp: () => void
  readonly onAbout: () => void
  /** What else the bar has no room for. */
  readonly children: ReactNode
}

/** Where the bar has no room for its tools they live behind ⋯. */
export function MoreSheet({ onHelp, onAbout, children }: MoreSheetProps) {
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
