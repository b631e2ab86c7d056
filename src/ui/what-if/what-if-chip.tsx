import { Popover } from '@mantine/core'
import { Suspense } from 'react'
import chip from '@/ui/shared/chip.module.css'
import { ErrorBoundary } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { createStore, useStore } from '@/ui/state/store'
import { useRecipe } from '@/ui/state/use-recipe'
import { whatIfWords } from './condition-words'
import classes from './what-if-chip.module.css'

const WhatIfPanel = lazyPart(async () => (await import('./what-if-panel')).WhatIfPanel)

const openStore = createStore(false)

/** "+ what if …": looks only at the futures in which something happened, or did not. */
export function WhatIfChip() {
  const { whatIfText } = useCase(whatIfWords)
  const isOpen = useStore(openStore)
  const { conditions } = useRecipe()
  const setOpen = (next: boolean) => openStore.update(() => next)
  return (
    <Popover opened={isOpen} onChange={setOpen} width={380}>
      <Popover.Target>
        <button
          type="button"
          className={`${chip.chip} ${classes.chip}`}
          data-set={conditions.length > 0 || undefined}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onClick={() => setOpen(!isOpen)}
        >
          <span>{whatIfText.set(conditions)}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={whatIfText.title}>
        {isOpen && (
          <ErrorBoundary name={whatIfText.title}>
            <Suspense fallback={<p>{whatIfText.opening}</p>}>
              <WhatIfPanel onDone={() => setOpen(false)} />
            </Suspense>
          </ErrorBoundary>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
