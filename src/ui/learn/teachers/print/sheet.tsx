import type { ReactNode } from 'react'
import { useCase } from '@/ui/state/case'
import classes from './print.module.css'
import { printText } from './print-words'

type SheetProps = {
  readonly kicker: ReactNode
  readonly title: string
  /** What stands at the foot, before the case and the model's version. */
  readonly foot: string
  /** More than a card: it has a row of its own. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** One page of the kit: on the screen a card, on paper a page of its own. */
export function Sheet({ kicker, title, foot, isWide = false, children }: SheetProps) {
  const { scenario, stored } = useCase()
  return (
    <article className={classes.sheet} data-wide={isWide || undefined}>
      <p className={classes.kicker}>{kicker}</p>
      <h3>{title}</h3>
      {children}
      <p className={classes.foot}>
        {foot} {printText.about(scenario.title, stored.modelVersion)}
      </p>
    </article>
  )
}
