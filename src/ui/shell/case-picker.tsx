import { useState } from 'react'
import { lazyPart } from '@/ui/shared/lazy-part'
import { PopoverButton } from '@/ui/shared/popover-button'
import { useCase } from '@/ui/state/case'
import classes from './case-picker.module.css'
import { shellText } from './words'

const CaseMenu = lazyPart(async () => (await import('./case-menu')).CaseMenu)

/** The open case by its name: opens the menu of all cases. */
export function CasePicker() {
  const { scenario } = useCase()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <PopoverButton
      layer={{ width: 340 }}
      isOpen={isOpen}
      onOpen={setIsOpen}
      className={classes.picker}
      aria-label={shellText.pickCase(scenario.title)}
      title={shellText.pickCase(scenario.title)}
      face={
        <>
          <span>{scenario.title}</span>
          <span aria-hidden="true">▾</span>
        </>
      }
      name={shellText.cases}
      opening={<p>{shellText.opening(shellText.cases)}</p>}
    >
      <CaseMenu onDone={() => setIsOpen(false)} />
    </PopoverButton>
  )
}
