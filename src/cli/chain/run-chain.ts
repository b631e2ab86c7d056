import { answerProperty, parseProperty, Refusal, readExplicit, simulateMarkov } from '@/engine'
import { type ChainOptions, checkChainOptions } from './chain-options'
import { jsonReport, textReport } from './chain-report'
import { openSource } from './open-source'

/** What the command writes and how it exits: 0 with the answers, 2 with a refusal and no answers. */
export type ChainRun =
  | { readonly stdout: string; readonly stderr: ''; readonly exitCode: 0 }
  | { readonly stdout: ''; readonly stderr: string; readonly exitCode: 2; readonly refusal: Refusal }

/** Runs `standoff chain`: reads the files, answers every property, samples where asked. Touches no stream itself. */
export function runChain(options: ChainOptions): ChainRun {
  try {
    return { stdout: report(options), stderr: '', exitCode: 0 }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { stdout: '', stderr: `${problem.message}\n`, exitCode: 2, refusal: problem }
  }
}

function report(options: ChainOptions): string {
  const { transitions, labels, rewards, properties, runs, seed, exact, json } = checkChainOptions(options)
  const parsed = properties.map(parseProperty)
  const chain = readExplicit({
    transitions: openSource(transitions),
    labels: openSource(labels),
    rewards: rewards === undefined ? undefined : openSource(rewards),
  })
  const answered = parsed.map((property) => ({
    property: property.text,
    answer: answerProperty(chain, property, exact),
    estimate: runs === 0 ? undefined : simulateMarkov(chain, property, seed, runs),
  }))
  return json ? jsonReport(chain, answered) : textReport(chain, answered)
}
