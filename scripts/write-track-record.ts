/** Replays the real history, scores the model against it and writes docs/track-record.md; with --check it only says whether that is current. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025History as history } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { MODEL_VERSION } from '@/scenarios/forced-sale/model-version'
import { tiktok2025 as scenario } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { groupRange, RANGE_DRAWS } from '@/simulation'
import { inSampleDraw, inSampleNumbers, toldHistory } from '@/simulation/history'
import { in100 } from '@/simulation/history/in-100'
import { waitClassSentence } from '@/simulation/history/wait-words'
import { opened } from './opened'
import {
  againstTheNewsLines,
  differenceRows,
  headlineRows,
  questionRows,
  recordOf,
  reliabilityRows,
  scoreRows,
} from './track-record-text'

const file = new URL('../docs/track-record.md', import.meta.url)
const told = toldHistory(opened, scenario, {}, scenario.horizonWeeks, history)
const record = recordOf(scenario, history)

/** The headlines that moved the machine while it was open. */
const moments = history.headlines.flatMap(({ date, news }, at) =>
  news.length === 0 || (told.settledOn !== undefined && date >= told.settledOn) ? [] : [{ date, headlines: at + 1 }],
)
const draws = Array.from({ length: RANGE_DRAWS }, (_, k) =>
  inSampleDraw(opened, scenario, {}, scenario.horizonWeeks, history, moments, k),
)
const ranges = new Map(
  moments.map(({ headlines }, at) => {
    const drawn = draws.flatMap((forecasts) => {
      const forecast = forecasts[at]
      return forecast === undefined ? [] : [forecast.groups]
    })
    const { low, high } = entryOf(groupRange(drawn).groups, 'sold')
    return [headlines - 1, `${in100(low)} to ${in100(high)}`]
  }),
)

const text = [
  '# Track record',
  '',
  'What really happened to TikTok after 6 February 2025, told to the model headline by headline, with the forecast that it would have',
  `made after each, and how its chances compare with what came. Written by \`npm run track-record\` with model ${MODEL_VERSION}; no`,
  'figure here was typed by hand.',
  '',
  '## Before you read the figures',
  '',
  ...record.warnings.map(({ text: warning }) => `- ${warning}`),
  '',
  '## What really happened',
  '',
  `Chances in 100 of how it stands ${scenario.horizonWeeks} weeks after the start, exact, with the calendar announced by that day and nothing later. *Range*: 5th to`,
  `95th percentile of a sale over ${RANGE_DRAWS} draws of the ${inSampleNumbers(opened, scenario).length} numbers that later events helped to set, all others at their readings. *Moved*:`,
  'what the headline itself did to a sale; the rest since the row above is quiet weeks, which are news as well. A day counts as the end',
  'of its week, whose other days count as quiet. Where the machine has no event for a headline, the reason stands in italics. *Hidden*:',
  'what nobody outside could see, how likely each answer was (yes : no), and in brackets a sale under each.',
  '',
  '| date | headline | in the machine | sold | range | moved | kept | banned | open | hidden |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ...headlineRows(scenario, history, told, ranges),
  '',
  'How the record was read where it leaves a choice:',
  '',
  ...history.headlines.flatMap(({ date, reading }) => (reading === undefined ? [] : [`- ${date}: ${reading}`])),
  '',
  '## Where the model goes against the news',
  '',
  ...againstTheNewsLines(history, told, record),
  '',
  '## Questions and answers',
  '',
  'Chances in 100 of *yes* on the day the question was asked. Scores are the model’s; lower is better. Always saying 50 scores .25 and .693.',
  '',
  '| asked on | question | came about | this model | base rate | market | Brier | log |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ...questionRows(record),
  '',
  'Base rates use what was settled by the day: the share of comparable deadlines put off, or how long earlier forced sales took to be',
  'signed and closed, given how long this one had taken; in brackets what a constant rate would say, which forgets that.',
  '',
  ...record.waits.map((known) => `- ${known.name}: ${waitClassSentence(known)}`),
  '',
  'Not scored:',
  '',
  ...history.unscored.map(({ text: question, reason }) => `- *${question}* ${reason}`),
  ...history.marketsLeftOut.map(({ when, question, reason }) => `- *${question}* (market, ${when}) ${reason}`),
  '',
  '## Scores',
  '',
  `**${history.noProof}**`,
  '',
  'Means over questions with 95 % percentile bootstrap intervals (2,000 resamples of the questions, one fixed seed). They take the',
  'questions as independent, so they are too narrow.',
  '',
  '| set | who | questions | Brier | log |',
  '| --- | --- | --- | --- | --- |',
  ...scoreRows(record),
  '',
  'This model’s score less another’s, on the questions both have; below 0 this model is better:',
  '',
  '| set | against | questions | Brier | log |',
  '| --- | --- | --- | --- | --- |',
  ...differenceRows(record),
  '',
  'Reliability over the milestones, with Wilson’s 95 % interval:',
  '',
  '| chance given | questions | mean | came about | interval |',
  '| --- | --- | --- | --- | --- |',
  ...reliabilityRows(record),
  '',
].join('\n')

if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  process.stderr.write('docs/track-record.md is not what the model says now. Run: npm run track-record\n')
  process.exitCode = 1
}
