import { Popover } from '@mantine/core'
import { Suspense, useState } from 'react'
import { ErrorBoundary } from '@/ui/shared/error-boundary'
import { typographic } from '@/ui/shared/format'
import { lazyPart } from '@/ui/shared/lazy-part'
import type { NumberCard } from '@/ui/state/number-card'
import classes from './source-popover.module.css'

const SourceDetails = lazyPart(async () => (await import('./source-details')).SourceDetails)

/** The name of a number; choosing it tells where the number comes from. */
export function SourcePopover({ card }: { readonly card: NumberCard }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={340}>
      <Popover.Target>
        <button
          type="button"
          className={classes.name}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onClick={() => setIsOpen(!isOpen)}
        >
          {typographic(card.label)}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Where “${card.label}” comes from`}>
        {isOpen && (
          <ErrorBoundary name={card.label}>
            <Suspense>
              <SourceDetails card={card} />
            </Suspense>
          </ErrorBoundary>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
