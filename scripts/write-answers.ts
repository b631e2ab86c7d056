import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bareCase } from '@/scenarios/bare-case'
import { firstCase } from '@/scenarios/forced-sale/first-case'
import { RANGE_DRAWS, storedAnswer } from '@/simulation'
import { askedAnswers } from './asked-answers'
import { withCasesTable } from './cases-table'
import { opened } from './opened'

/**
 * Solves presets and keeps the answer with each, a row for it in docs/cases.md, and what the page begins with of the first
 * case: `npm run answers -- grindr-2019`, all of them without a name. With --check it only says whether what is kept is current. Progress goes to stderr; exit 1 if
 * something is not current, 2 for a name there is not.
 */
const folder = new URL('../src/scenarios/forced-sale/answers/', import.meta.url)
const asked = askedAnswers(process.argv.slice(2))
if (asked.status === 'bad') {
  process.stderr.write(`${asked.complaints.join('\n')}\n`)
  process.exit(2)
}
const { cases, isCheck } = asked
mkdirSync(folder, { recursive: true })
for (const [at, preset] of cases.entries()) {
  const started = performance.now()
  const line = `${at + 1} of ${cases.length}: ${preset.id}`
  const text = `${JSON.stringify(storedAnswer(opened, preset, (done) => showDraw(line, done)))}\n`
  const file = new URL(`${preset.id}.json`, folder)
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text
  if (!isCurrent && isCheck) process.exitCode = 1
  if (!isCurrent && !isCheck) writeFileSync(file, text)
  const outcome = isCurrent ? 'is current' : isCheck ? 'is not current; run: npm run answers' : 'written'
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${line} ${outcome} (${RANGE_DRAWS} draws, ${seconds} s)\n`)
}

const bareText = `${JSON.stringify(bareCase(firstCase))}\n`
const bareFile = new URL('../first-case.json', folder)
if (readFileSync(bareFile, 'utf8') !== bareText) {
  if (!isCheck) writeFileSync(bareFile, bareText)
  else {
    process.stderr.write('first-case.json is not current; run: npm run answers\n')
    process.exitCode = 1
  }
}

const guide = new URL('../docs/cases.md', import.meta.url)
const told = readFileSync(guide, 'utf8')
const tellable = await withCasesTable(told)
if (told !== tellable && isCheck) {
  process.stderr.write('docs/cases.md is not current; run: npm run answers\n')
  process.exitCode = 1
} else if (told !== tellable) writeFileSync(guide, tellable)

/** One line that counts up in a terminal; in a log a line for every quarter. */
function showDraw(line: string, done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}, draw ${done} of ${RANGE_DRAWS} `)
  else if (done < RANGE_DRAWS && done % Math.ceil(RANGE_DRAWS / 4) === 0) {
    process.stderr.write(`${line}, draw ${done} of ${RANGE_DRAWS}\n`)
  }
}
