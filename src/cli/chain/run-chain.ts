import { answerProperty, parseProperty, Refusal, readExplicit, simulateMarkov } from '@/markov'
import { type ChainOptions, checkChainOptions } from './chain-options'
import { jsonReport, textReport } from './chain-report'
import { openSource } from './open-source'
import { rewardWarnings } from './reward-warnings'

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
