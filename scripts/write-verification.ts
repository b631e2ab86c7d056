/** Runs every figure of trust and writes what came out to docs/verification.md; with --check it only says whether that is current. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dyadicToNumber, dyadicTwin, packSampler, sampleBlock, seedWords, streamVersion } from '@/engine'
import { defaultSeed, type Scenario } from '@/scenarios'
import { chainOf, solveAnswer, summarise } from '@/simulation'
import { opened } from './opened'
import { presets } from './presets'
import { small } from './prove/figure'
import { figures } from './prove/figures'

const RUNS = 200_000
/** Whole numbers grow with every week: over two years a case alone takes a minute. */
const A_YEAR = 52
const file = new URL('../docs/verification.md', import.meta.url)

/** What each figure compares, and what it would show. */
const meaning: Readonly<Record<string, string>> = {
  N7: 'Machine and chain. The XState machine and the compiled table are fed the same draws, week by week, at four sets of numbers.',
  N2: 'Chain, twins and floats. The solver works in doubles; its twins work without rounding: scenario weeks in whole numbers (every double is a fraction with a power of two below), small chains in true fractions, stiff ones in 256 bits.',
  N14: 'A second opinion. The chain is exported in PRISM’s explicit files and solved again by a checker that shares no code with the engine (`tests/checker`). Any program that reads the format can do the same.',
  N10: 'Laws. What must not change an answer is done to generated chains.',
  N13: 'What cannot happen. Chance exactly 0, waiting time infinite and said as such.',
  N5: 'Selection. Equally spaced draws instead of random ones: no statistics in it.',
  N4: 'Sampler and exact answer. If the sampler is right, the p-values of the joint test are spread evenly.',
  N6: 'Intervals. How often a 95 % interval holds the exact chance, against how often it must at this number of runs.',
  N12: 'Seeds. Neighbouring seeds and neighbouring runs share nothing that can be seen.',
}

function outcomeTable(scenario: Scenario): readonly string[] {
  const horizonWeeks = Math.min(scenario.horizonWeeks, A_YEAR)
  const chain = chainOf(opened, scenario, {}, horizonWeeks)
  const answer = solveAnswer(opened, scenario, {}, horizonWeeks)
  const twin = dyadicTwin(chain)
  const seed = defaultSeed(scenario)
  const { estimates, jointTest, hash } = summarise(
    chain,
    sampleBlock(packSampler(chain), seedWords(seed), 0, RUNS),
    answer,
    seed,
  )
  const rows = estimates.map(({ id, exact, count, low, high }, o) => {
    const whole = dyadicToNumber(twin.outcome[o] ?? 0n, twin.places)
    const interval = `${low.toFixed(5)} to ${high.toFixed(5)}`
    return `| \`${id}\` | ${whole.toFixed(15)} | ${small(Math.abs(exact - whole))} | ${count} | ${interval} |`
  })
  return [
    `## ${scenario.title}, ${horizonWeeks} weeks`,
    '',
    `Model ${answer.modelVersion}, stream ${streamVersion}, ${chain.n} states. The exact chances are whole numbers of 2^−${twin.places} that add up to exactly 1,`,
    'written here with 15 digits; beside them how far the float solver is off, and the runs of the case’s own seed.',
    '',
    `| outcome | exact chance | float differs by | of ${RUNS} runs | 95 % interval |`,
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `All outcomes together (joint test): p = ${jointTest.p.toFixed(3)}. Seed \`${seed}\`, hash \`${hash}\`: the same on every machine,`,
    `from \`npm run -s standoff -- run ${scenario.id} --horizon ${horizonWeeks} --runs ${RUNS} --seed ${seed}\`.`,
    '',
  ]
}

async function figureSections(): Promise<readonly string[]> {
  const sections: string[] = []
  for (const [id, means] of Object.entries(meaning)) {
    const { holds, line } = (await figures[id]?.({ quick: false })) ?? { holds: false, line: id }
    if (!holds) throw new Error(`${line} does not hold; nothing was written.`)
    const [title, ...rest] = means.split('. ')
    const result = line.slice(id.length + 1).split('; ')
    sections.push(`### ${title} (${id})`, '', rest.join('. '), '', ...result.map((part) => `- ${part}`), '')
  }
  return sections
}

const text = [
  '# Verification',
  '',
  'What was compared with what, and how far apart they are. Written by `npm run verification` from real runs; no figure here was',
  'typed by hand, and none depends on the machine it ran on. Each can be run alone: `npm run prove -- N2`. Shorter versions of all',
  'of them are part of `npm test`.',
  '',
  '```text',
  'machine (XState) ── N7 ── chain ── N2 ── twins (no rounding)',
  '                            │              │',
  '                            ├──── N2 ── float solver ── N14 ── files, solved by other programs',
  '                            │              │',
  '                            └── N5 ── sampler ── N4, N6',
  '```',
  '',
  ...presets.flatMap(outcomeTable),
  '## The figures',
  '',
  ...(await figureSections()),
  '## What this does not show',
  '',
  'That the program computes its model correctly does not make the model right. The chances are judgement with sources, one headline a',
  'question is a simplification, and the state is all the memory there is: see [the model](model.md).',
  '',
].join('\n')

if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  process.stderr.write('docs/verification.md is not what the figures say now. Run: npm run verification\n')
  process.exitCode = 1
}
