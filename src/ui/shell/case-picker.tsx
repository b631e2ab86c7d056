import { Popover } from '@mantine/core'
import { Suspense, useState } from 'react'
import { ErrorBoundary } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import classes from './case-picker.module.css'
import { shellText } from './words'

const CaseMenu = lazyPart(async () => (await import('./case-menu')).CaseMenu)

/** The open case by its name: opens the menu of all cases. */
export function CasePicker() {
  const { scenario } = useCase()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={340}>
      <Popover.Target>
        <button
          type="button"
          className={classes.picker}
          aria-label={shellText.pickCase(scenario.title)}
          title={shellText.pickCase(scenario.title)}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onClick={() => setIsOpen(!isOpen)}
        >
          <span>{scenario.title}</span>
          <span aria-hidden="true">▾</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        {isOpen && (
          <ErrorBoundary name={shellText.cases}>
            <Suspense fallback={<p>{shellText.opening(shellText.cases)}</p>}>
              <CaseMenu onDone={() => setIsOpen(false)} />
            </Suspense>
          </ErrorBoundary>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
