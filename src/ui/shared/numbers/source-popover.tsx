import { useState } from 'react'
import { typographic } from '@/ui/shared/format'
import { lazyPart } from '@/ui/shared/lazy-part'
import type { NumberCard } from '@/ui/state/number-card'
import { PopoverButton } from '../popover-button'
import classes from './source-popover.module.css'

const SourceDetails = lazyPart(async () => (await import('./source-details')).SourceDetails)

/** The name of a number; choosing it tells where the number comes from. */
export function SourcePopover({ card }: { readonly card: NumberCard }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <PopoverButton
      layer={{ width: 340 }}
      isOpen={isOpen}
      onOpen={setIsOpen}
      className={classes.name}
      face={typographic(card.label)}
      label={`Where “${card.label}” comes from`}
      name={card.label}
    >
      <SourceDetails card={card} />
    </PopoverButton>
  )
}
