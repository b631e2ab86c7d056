import { Drawer } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { scenario } from '@/ui/state/case'
import { BarTools } from './bar-tools'
import { IconButton } from './icon-button'
import classes from './phone-sheet.module.css'
import { StripContents } from './strip'
import { shellText } from './words'

/** On a phone the strip and the bar's tools live behind ⋯. */
export function PhoneSheet({ onHelp, onAbout }: { readonly onHelp: () => void; readonly onAbout: () => void }) {
  const [isOpen, setIsOpen] = useState(false)
  const leave = (next: () => void) => () => {
    setIsOpen(false)
    next()
  }
  return (
    <div className={classes.phone}>
      <button type="button" className={classes.case} onClick={() => setIsOpen(true)}>
        {scenario.title} <span aria-hidden="true">▾</span>
      </button>
      <IconButton label={shellText.more} onClick={() => setIsOpen(true)}>
        <IconDots size={20} />
      </IconButton>
      <Drawer opened={isOpen} onClose={() => setIsOpen(false)} position="bottom" size={420} title={scenario.title}>
        <div className={classes.sheet}>
          <BarTools onHelp={leave(onHelp)} />
          <StripContents />
          <button type="button" className="so-link" onClick={leave(onAbout)}>
            {shellText.about}
          </button>
        </div>
      </Drawer>
    </div>
  )
}
