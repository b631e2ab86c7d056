import chip from '@/ui/shared/chip.module.css'
import { lazyPart } from '@/ui/shared/lazy-part'
import { PopoverButton } from '@/ui/shared/popover-button'
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
    <PopoverButton
      layer={{ width: 380 }}
      isOpen={isOpen}
      onOpen={setOpen}
      className={`${chip.chip} ${classes.chip}`}
      data-set={conditions.length > 0 || undefined}
      face={<span>{whatIfText.set(conditions)}</span>}
      label={whatIfText.title}
      name={whatIfText.title}
      opening={<p>{whatIfText.opening}</p>}
    >
      <WhatIfPanel onDone={() => setOpen(false)} />
    </PopoverButton>
  )
}
