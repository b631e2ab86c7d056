import { UNRESOLVED } from '@/scenarios/negotiation'
import { countWord } from '@/simulation/plain-words'
import type { OutcomeShare } from '@/simulation/types'
import { wholesOf } from '@/ui/shared/hundred'
import { runWords } from '@/ui/shared/run-words'
import { useCase } from '@/ui/state/case'
import classes from './legend.module.css'

type UnsettledPartsProps = { readonly outcomes: readonly OutcomeShare[]; readonly count: number }

/** How what is not settled stands, where there are several ways: "11 a deal pending, 7 no deal, 0 dark". Adds up to the count. */
export function UnsettledParts({ outcomes, count }: UnsettledPartsProps) {
  const { wayOf } = useCase(runWords)
  const parts = outcomes.flatMap(({ id, group, exact }) => {
    const way = group === UNRESOLVED ? wayOf(id) : undefined
    return way === undefined ? [] : [{ share: Math.max(0, exact), label: way.label }]
  })
  if (parts.length < 2) return null
  const wholes = wholesOf(
    parts.map(({ share }) => share),
    count,
  )
  return (
    <span className={classes.parts}>
      {parts.map(({ share, label }, at) => `${countWord(wholes[at] ?? 0, share)} ${label}`).join(', ')}
    </span>
  )
}
