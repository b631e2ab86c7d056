import { Button } from '@mantine/core'
import type { ClassKit } from '@/scenarios/class-kit.types'
import { once } from '@/scenarios/once'
import { useLoaded } from '@/ui/shared/lazy-part'
import { fromCase, useCase, useDetails } from '@/ui/state/case'
import { InjectSheets } from './inject-sheets'
import classes from './print.module.css'
import { printText } from './print-words'
import { RoleCards } from './role-cards'
import { TallySheet } from './tally-sheet'

/** The kit of the open case; none where its negotiation has one for another case only, or none at all. */
const loadKit = fromCase(({ negotiation, scenario }) =>
  once(async (): Promise<ClassKit | undefined> => {
    const kit = await negotiation.loadClassKit?.()
    return kit?.case === scenario.id ? kit : undefined
  }),
)

/** A game on paper: role cards, news to read aloud, a sheet to count on, and the teacher's numbers. */
export function PrintKit() {
  const kit = useLoaded(useCase(loadKit))
  const seats = useDetails((_, details) => details.seats)
  return (
    <>
      <p className={classes.lead}>
        <span>{printText.pages(seats.length, kit?.injects.length ?? 0)}</span>
        <Button variant="filled" onClick={() => window.print()}>
          {printText.print}
        </Button>
      </p>
      <div className={classes.sheets}>
        <RoleCards minds={kit?.minds ?? {}} />
        {kit === undefined ? <TallySheet /> : <InjectSheets kit={kit} between={<TallySheet />} />}
      </div>
    </>
  )
}
