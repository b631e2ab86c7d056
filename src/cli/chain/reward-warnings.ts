import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { MarkovChain } from '@/markov'
import type { CheckedChainOptions } from './chain-options'

/** The files of transition rewards that may belong to these, by their names. */
const besides = ({ transitions, rewards }: CheckedChainOptions): readonly string[] =>
  [rewards?.replace(/\.srew$/, '.trew'), transitions.replace(/\.tra$/, '.trew')].flatMap((path) =>
    path === undefined || path === transitions || path === rewards ? [] : [path],
  )

/** What makes a reward's answer other than the reader may think: rewards that are all 0, or a file beside that was not given. */
export function rewardWarnings(options: CheckedChainOptions, chain: MarkovChain): readonly string[] {
  const { rewards, transitionRewards } = options
  const given = [rewards, transitionRewards].flatMap((path) => (path === undefined ? [] : [basename(path)]))
  const isAllZero = chain.rewards?.value.every((value) => value === 0) === true
  const beside = transitionRewards === undefined ? besides(options).find((path) => existsSync(path)) : undefined
  return [
    ...(isAllZero ? [`${given.join(' and ')} ${given.length > 1 ? 'hold' : 'holds'} no reward other than 0`] : []),
    ...(beside === undefined
      ? []
      : [`${basename(beside)} lies beside and is not read; give it with --transition-rewards`]),
  ]
}
