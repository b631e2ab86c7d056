import { countWord } from '@/simulation/plain-words'
import { caseGroups } from '@/ui/shared/case-groups'
import { signed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import type { Verdict as Known } from './use-verdict'
import classes from './verdict.module.css'

const moved = (change: number): string => (change === 0 ? '' : signed(change))

/** "36 of 100 sold +13 · within a year; within two: 78 (+6)" */
export function Verdict({ verdict }: { readonly verdict: Known | undefined }) {
  const { firstGroup } = useCase(caseGroups)
  const { groupCount } = useCase(groupWords)
  if (verdict === undefined) return <p className={classes.verdict}>…</p>
  const [first, later] = verdict
  return (
    <p className={classes.verdict}>
      <strong>
        {countWord(first.count, first.share)} of 100 {groupCount(firstGroup)}
      </strong>{' '}
      <b>{moved(first.change)}</b>{' '}
      <span>
        within {first.within}
        {later !== undefined &&
          `; within ${later.within}: ${countWord(later.count, later.share)}${later.change === 0 ? '' : ` (${signed(later.change)})`}`}
      </span>
    </p>
  )
}
