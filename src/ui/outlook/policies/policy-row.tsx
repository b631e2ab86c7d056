import { valuesAtPosition } from '@/simulation/policy-path'
import { caseGroups } from '@/ui/shared/case-groups'
import { signed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { casePolicies, type StandingPolicy } from './case-policies'
import classes from './policies.module.css'
import { PolicySlider } from './policy-slider'
import { policiesText, policyWords } from './policy-words'

type PolicyRowProps = {
  readonly standing: StandingPolicy
  readonly changes: Readonly<Record<string, number>>
  /** What it does to the first ending, in futures of 100; '…' until that is known, undefined where it does nothing. */
  readonly effect: number | '…' | undefined
}

/** One policy: whose, the question, what it does to the answer, its slider, and what it comes to in words. */
export function PolicyRow({ standing, changes, effect }: PolicyRowProps) {
  const { policy, at, isOnPath } = standing
  const { actions } = useCase(pageState)
  const { bases, lastMoved } = useCase(casePolicies)
  const { firstGroup } = useCase(caseGroups)
  const { groupPlural } = useCase(groupWords)
  const { questionOf, wordsOf } = useCase(policyWords)
  const words = wordsOf(policy, standing, changes)
  return (
    <div className={classes.row} data-policy={policy.id}>
      <div className={classes.head}>
        {policy.parties.map((party) => (
          <PartyBadge key={party} party={party} />
        ))}
        <span className={classes.question}>{questionOf(policy)}</span>
        {effect !== undefined && (
          <span className={classes.effect}>
            <span className="so-hidden">{policiesText.effect(groupPlural(firstGroup))}</span>
            {effect === '…' ? effect : signed(effect)}
          </span>
        )}
      </div>
      <PolicySlider
        label={questionOf(policy)}
        at={at}
        isOnPath={isOnPath}
        words={words}
        onBegin={actions.begin}
        onChange={(position) => {
          lastMoved.update(() => policy.id)
          actions.setNumbers(valuesAtPosition(policy, bases, position))
        }}
        onEnd={actions.end}
      />
      <p className={classes.words}>{words}</p>
    </div>
  )
}
