import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '@/cli/run-cli'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { negotiations } from '@/scenarios/negotiations'
import { solveAnswer } from '@/simulation'
import { checkExplicit } from '../../tests/checker/check-explicit'
import { opened } from '../opened'
import { presets } from '../presets'
import { type Figure, small } from './figure'

const TOLERANCE = 1e-12

type Question = {
  readonly horizonWeeks?: number
  readonly set?: readonly string[]
  readonly ids?: readonly string[] // of cases; all of them if left out
}

/** Exports cases by the command line, lets the checker solve the files, and compares every number with the engine's. */
export async function secondOpinion({ horizonWeeks, set = [], ids }: Question): Promise<Figure> {
  const lines: string[] = []
  let holds = true
  for (const scenario of presets.filter(({ id }) => ids?.includes(id) ?? true)) {
    const weeks = horizonWeeks ?? scenario.horizonWeeks
    const folder = mkdtempSync(join(tmpdir(), 'standoff-second-opinion-'))
    try {
      const changed = set.length === 0 ? [] : ['--set', ...set]
      const args = ['export', scenario.id, '--format', 'prism-explicit', '--horizon', String(weeks), '--out', folder]
      let complaint = ''
      const complain = (text: string) => {
        complaint += text
      }
      const exit = await runCli([...args, ...changed], { print: () => {}, complain }, negotiations)
      if (exit !== 0) return { holds: false, line: `N14 export of ${scenario.id} refused: ${complaint}` }
      const { states, transitions, worstRowSum, chances, expectations } = checkExplicit(folder)
      const changes = Object.fromEntries(set.map((pair) => [pair.split('=')[0], Number(pair.split('=')[1])]))
      const answer = solveAnswer(opened, scenario, changes, weeks)
      const weeksToSettle = answer.byWeek.slice(0, weeks).reduce((sum, week) => sum + (week[UNRESOLVED] ?? 0), 0)
      const means: Record<string, number> = { weeksToSettle, ...answer.means }
      const apart = answer.outcomes.map(({ id, exact }) => Math.abs((chances.get(id) ?? Number.NaN) - exact))
      // Expectations are weeks or events, up to the horizon: compared relative to their size.
      const apartMeans = Object.entries(means).map(
        ([id, mean]) => Math.abs((expectations.get(id) ?? Number.NaN) - mean) / Math.max(1, mean),
      )
      const [worst, worstMean] = [Math.max(...apart), Math.max(...apartMeans)]
      const isComplete = chances.size === apart.length && expectations.size === apartMeans.length
      holds &&= isComplete && worst <= TOLERANCE && worstMean <= TOLERANCE && worstRowSum <= 1e-9
      lines.push(
        `${scenario.id}, ${weeks} weeks, ${states} states, ${transitions} transitions: ${apart.length} outcomes, ${apartMeans.length} consequences; ` +
          `largest difference ${small(worst)} of an outcome and ${small(worstMean)} of a consequence (at most 1e-12), row sums within ${small(worstRowSum)}`,
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return { holds, line: `N14 ${lines.join('; ')}` }
}
