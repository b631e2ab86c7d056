import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { answerProperty, type MarkovChain, parseProperty, Refusal, readExplicit, simulateMarkov } from '@/markov'
import { type ChainOptions, type CheckedChainOptions, checkChainOptions } from './chain-options'
import { jsonReport, textReport } from './chain-report'
import { openSource } from './open-source'

/** What the command writes and how it exits: 0 with the answers and warnings, 2 with a refusal and no answers. */
export type ChainRun =
  | { readonly stdout: string; readonly stderr: string; readonly exitCode: 0 }
  | { readonly stdout: ''; readonly stderr: string; readonly exitCode: 2; readonly refusal: Refusal }

/** Runs `standoff chain`: reads the files, answers every property, samples where asked. Touches no stream itself. */
export function runChain(options: ChainOptions): ChainRun {
  try {
    const { text, warnings } = report(options)
    return { stdout: text, stderr: warnings.map((warning) => `warning: ${warning}\n`).join(''), exitCode: 0 }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { stdout: '', stderr: `${problem.message}\n`, exitCode: 2, refusal: problem }
  }
}

function report(options: ChainOptions): { readonly text: string; readonly warnings: readonly string[] } {
  const checked = checkChainOptions(options)
  const { transitions, labels, rewards, transitionRewards, properties, runs, seed, exact, json } = checked
  const parsed = properties.map(parseProperty)
  const chain = readExplicit({
    transitions: openSource(transitions),
    labels: openSource(labels),
    rewards: rewards === undefined ? undefined : openSource(rewards),
    transitionRewards: transitionRewards === undefined ? undefined : openSource(transitionRewards),
  })
  const answered = parsed.map((property) => ({
    property: property.text,
    answer: answerProperty(chain, property, exact),
    estimate: runs === 0 ? undefined : simulateMarkov(chain, property, seed, runs),
  }))
  const warnings = parsed.some(({ kind }) => kind === 'reward') ? rewardWarnings(checked, chain) : []
  return { text: json ? jsonReport(chain, answered, warnings) : textReport(chain, answered), warnings }
}

/** The files of transition rewards that may belong to these, by their names. */
const besides = ({ transitions, rewards }: CheckedChainOptions): readonly string[] =>
  [rewards?.replace(/\.srew$/, '.trew'), transitions.replace(/\.tra$/, '.trew')].flatMap((path) =>
    path === undefined || path === transitions || path === rewards ? [] : [path],
  )

/** What makes a reward's answer other than the reader may think: rewards that are all 0, or a file beside that was not given. */
function rewardWarnings(options: CheckedChainOptions, chain: MarkovChain): readonly string[] {
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
