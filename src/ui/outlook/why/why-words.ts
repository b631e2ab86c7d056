import { entryOf } from '@/scenarios/entry-of'
import { spanOfWeeks } from '@/simulation/plain-words'
import { isBorneOut, type WhyShares } from '@/simulation/why-shares'
import { caseGroups } from '@/ui/shared/case-groups'
import { wholesOf } from '@/ui/shared/hundred'
import { runWords } from '@/ui/shared/run-words'
import { fromDetails } from '@/ui/state/case'

export const whyText = {
  head: 'Why:',
  little: 'this policy moves little here.',
  waiting: 'Why it comes out so is being worked out.',
}

export type MovedPolicy = { readonly id: string; readonly isUp: boolean }

export const whyWords = fromDetails((open, { why }) => {
  const { countsOfHundred, firstGroup } = caseGroups(open)
  const { inWords } = runWords(open)

  /** What the policy that was moved last does, if the answer bears it out; without one, what most futures wait for. */
  function clauseOf({ now, without }: WhyShares, moved: MovedPolicy | undefined): string | undefined {
    const policy = moved && why?.policies[moved.id]
    if (policy === undefined || moved === undefined || without === undefined) {
      const most = why?.waits.toSorted((a, b) => entryOf(now.waits, b.id) - entryOf(now.waits, a.id))[0]
      return most?.clause
    }
    const clause = moved.isUp ? policy.up : policy.down
    return isBorneOut(clause, now, without) ? clause.says : whyText.little
  }

  /** "Of the 74 futures without a sale after one year, 27 wait for papers, 20 for an agreement, 16 for Beijing, 11 have ended." */
  function waitsOf({ week, now }: WhyShares): string {
    const first = entryOf(countsOfHundred(now.early), firstGroup)
    const waits = why?.waits ?? []
    const shares = waits.map(({ id }) => entryOf(now.waits, id))
    const ended = Math.max(0, 1 - entryOf(now.early, firstGroup) - shares.reduce((sum, share) => sum + share, 0))
    const counts = wholesOf([...shares, ended], 100 - first)
    const told = waits
      .map(({ name }, at) => ({ name, count: counts[at] ?? 0 }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .map(({ name, count }, at) => (at === 0 ? `${count} wait ${name}` : `${count} ${name}`))
    const over = counts.at(-1) ?? 0
    const parts = [...told, ...(over > 0 ? [`${over} ${over === 1 ? 'has' : 'have'} ended`] : [])]
    return `Of the ${100 - first} futures ${why?.without ?? ''} after ${spanOfWeeks(week)}, ${parts.join(', ')}.`
  }

  return {
    whyOf: (shares: WhyShares, moved: MovedPolicy | undefined): string => {
      const clause = clauseOf(shares, moved)
      const told = inWords(waitsOf(shares))
      return clause === undefined ? told : `${inWords(clause)} ${told}`
    },
  }
})
