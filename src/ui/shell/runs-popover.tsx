import { Popover } from '@mantine/core'
import { IconDice5 } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useResults } from '@/ui/engine/results'
import chip from '@/ui/shared/chip.module.css'
import { ErrorBoundary } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'
import { shellText } from './words'

const RunsForm = lazyPart(async () => (await import('./runs-form')).RunsForm)

/** "200,000 drawn · seed tiktok-1": opens seed, number of runs and horizon. */
export function RunsPopover() {
  const [isOpen, setIsOpen] = useState(false)
  const { recipe, drawing } = useResults()
  const runs = drawing.isCurrent ? drawing.summary?.runs : undefined
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={320}>
      <Popover.Target>
        <button
          type="button"
          className={chip.chip}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onClick={() => setIsOpen(!isOpen)}
        >
          {runs === undefined ? shellText.toDraw(recipe.runs, recipe.seed) : shellText.drawn(runs, recipe.seed)}
          <IconDice5 size={16} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Runs, seed and horizon">
        {isOpen && (
          <ErrorBoundary name="The form of the runs">
            <Suspense>
              <RunsForm onDone={() => setIsOpen(false)} />
            </Suspense>
          </ErrorBoundary>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
