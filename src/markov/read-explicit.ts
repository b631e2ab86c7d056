import type { MarkovChain } from './markov-chain'
import { readLabels } from './read-labels'
import { readRewards } from './read-rewards'
import { withTransitionRewards } from './read-transition-rewards'
import { readTransitions } from './read-transitions'
import { Refusal } from './refusal'
import type { SourceLines } from './source-lines'

/** The explicit files of one chain: transitions (`.tra`), labels (`.lab`) and, if wanted, rewards of states (`.srew`) and transitions (`.trew`). */
export type ExplicitFiles = {
  readonly transitions: SourceLines
  readonly labels: SourceLines
  readonly rewards?: SourceLines | undefined
  readonly transitionRewards?: SourceLines | undefined
}

/**
 * Reads a chain from the explicit files of PRISM or Storm. The state labelled "init" is where it starts; there must be exactly one.
 * @throws {Refusal} naming file, line, what was found and what is allowed; nothing is returned then.
 */
export function readExplicit(files: ExplicitFiles): MarkovChain {
  const rows = readTransitions(files.transitions)
  const { isStorm, ...chain } = rows
  const labels = readLabels(files.labels, rows.n, isStorm)
  const initial = labels.get('init')
  if (initial === undefined)
    throw new Refusal('no-initial', files.labels.name, 'no label "init"', 'a label "init" on exactly one state')
  if (initial.length !== 1) {
    const found =
      initial.length === 0
        ? 'label "init" on no state'
        : `label "init" on ${initial.length} states (${initial.slice(0, 5).join(', ')}${initial.length > 5 ? ', …' : ''})`
    throw new Refusal(
      initial.length === 0 ? 'no-initial' : 'several-initials',
      files.labels.name,
      found,
      'exactly one initial state',
    )
  }
  const ofStates = files.rewards === undefined ? undefined : readRewards(files.rewards, rows.n, isStorm)
  const rewards =
    files.transitionRewards === undefined ? ofStates : withTransitionRewards(files.transitionRewards, rows, ofStates)
  return { ...chain, initial: initial[0]!, labels, rewards }
}
