import type { View } from '@/scenarios/negotiation'
import { listed } from '@/ui/shared/format'
import { fromCase, useCase } from '@/ui/state/case'
import type { Plan, Slot } from './slots'
import type { Standing } from './standing'
import { chartText, movesText, statechartWords } from './statechart-words'

type OutlineProps = {
  readonly plan: Plan
  readonly now: View
  readonly standingOf: (id: string) => Standing
}

const outlineWords = fromCase((open) => {
  const { fullLabelOf } = statechartWords(open)

  function partsOf(lane: string, { plan, now, standingOf }: OutlineProps) {
    const inLane = plan.slots.filter((slot) => slot.lane === lane)
    const names = (which: (standing: Standing) => boolean) => inLane.filter(({ id }) => which(standingOf(id)))
    const possible = names(({ chance }) => chance !== undefined).map((slot) => {
      const { chance } = standingOf(slot.id)
      return {
        id: slot.id,
        text: nextText(slot, chance?.isStill === true),
        chance: chance?.chance ?? 0,
        how: movesText(chance?.moves ?? []),
      }
    })
    return {
      current: listed(names(({ status }) => status === 'now').map(nameOf)),
      note: plan.noteOf(lane, now),
      possible: [...possible].sort((a, b) => b.chance - a.chance),
      been: listed(names(({ hasBeen }) => hasBeen).map(nameOf)),
      beside: listed(names(({ isBeside }) => isBeside).map(nameOf)),
    }
  }

  const nextText = (slot: Slot, isStill: boolean) =>
    isStill ? `something that leaves it at ${nameOf(slot)}` : nameOf(slot)

  const nameOf = (slot: Slot): string =>
    slot.kind === 'aside' ? `${slot.group?.toLowerCase()}: ${fullLabelOf(slot).toLowerCase()}` : fullLabelOf(slot)

  return { partsOf }
})

/** The drawing in words, for those who hear the page. */
export function ChartOutline(props: OutlineProps) {
  const { partsOf } = useCase(outlineWords)
  return (
    <div className="so-hidden">
      <h2>{chartText.outline}</h2>
      <ul>
        {props.plan.lanes.map(({ id: lane, name }) => {
          const { current, note, possible, been, beside } = partsOf(lane, props)
          return (
            <li key={lane}>
              {name}: {current}
              {note === '' ? '' : ` (${note})`}.
              <ul>
                {possible.length === 0 && <li>Next week: nothing can change here.</li>}
                {possible.map(({ id, text, how }) => (
                  <li key={id}>
                    Next week: {text}, {how}.
                  </li>
                ))}
                {beside !== '' && <li>B, beside it: {beside}.</li>}
                {been !== '' && <li>Been there: {been}.</li>}
              </ul>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
