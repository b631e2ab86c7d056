import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { shown, useKeyed } from '@/ui/engine/use-keyed'
import { useCase, useDetails } from '@/ui/state/case'
import { useStore } from '@/ui/state/store'
import { casePolicies } from '../policies/case-policies'
import classes from './why.module.css'
import { whyText, whyWords } from './why-words'

const SETTLE_MS = 120

/** Why it comes out so, in a sentence: what the last policy does, or what most futures wait for; and what they all wait for. */
export function Why() {
  const { whyOf } = useDetails(whyWords)
  const { exactClient } = useCase(engineClients)
  const { lastMoved, policies, standingIn } = useCase(casePolicies)
  const { recipe, conditioning, failure } = useResults()
  const last = useStore(lastMoved)
  const standings = policies.map((policy) => standingIn(recipe, policy)).filter(({ isMoved }) => isMoved)
  const standing = standings.find(({ policy }) => policy.id === last) ?? standings.at(-1)
  const policy = standing?.policy.numbers.map(({ id }) => id)
  const isTold = conditioning.status === 'none' && failure === undefined
  const asked = useKeyed(
    isTold ? `${chainKey(recipe)}${JSON.stringify(policy)}` : undefined,
    async (signal) => {
      const shares = await exactClient.ask('why', { recipe, policy }, signal)
      return whyOf(shares, standing && { id: standing.policy.id, isUp: standing.at > 0 })
    },
    SETTLE_MS,
  )
  // Of the futures that fit conditions other things are true.
  if (!isTold || asked.status === 'failed') return null
  const text = shown(asked)
  return (
    <p className={classes.why} data-waiting={asked.status === 'waiting' || undefined}>
      {text === undefined ? <span className="so-hidden">{whyText.waiting}</span> : <strong>{whyText.head}</strong>}{' '}
      {text}
    </p>
  )
}
