import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bareCase } from '@/scenarios/bare-case'
import type { Negotiation } from '@/scenarios/negotiation'
import { type NegotiationEntry, negotiations } from '@/scenarios/negotiations'
import { compileNegotiation, RANGE_DRAWS, storedAnswer } from '@/simulation'
import { askedAnswers } from './asked-answers'
import { withCasesTable } from './cases-table'

/**
 * Solves presets and keeps the answer with each, a row for it in docs/cases.md, and what the page begins with of the first
 * case of a negotiation: `npm run answers -- grindr-2019`, all of them without a name. With --check it only says whether what
 * is kept is current. Progress goes to stderr; exit 1 if something is not current, 2 for a name there is not.
 */
const asked = askedAnswers(process.argv.slice(2))
if (asked.status === 'bad') {
  process.stderr.write(`${asked.complaints.join('\n')}\n`)
  process.exit(2)
}
const { ids, isCheck } = asked

/** Keeps a text, or says that what is kept is another: how it went, in words. */
function keep(file: URL, text: string): string {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 'is current'
  if (isCheck) process.exitCode = 1
  else writeFileSync(file, text)
  return isCheck ? 'is not current; run: npm run answers' : 'written'
}

/** A negotiation's own index imports what is written here of its first case: nothing, where that was never solved. */
function loadFrom(folder: URL, { presets, load }: NegotiationEntry): Promise<Negotiation> {
  if (isCheck) return load()
  mkdirSync(new URL('answers/', folder), { recursive: true })
  for (const name of ['first-case', `answers/${presets[0]?.id}`]) {
    const file = new URL(`${name}.json`, folder)
    if (!existsSync(file)) writeFileSync(file, 'null\n')
  }
  return load()
}

for (const entry of negotiations) {
  if (!entry.presets.some(({ id }) => ids.includes(id))) continue
  const folder = new URL(`../src/scenarios/${entry.id}/`, import.meta.url)
  const negotiation = await loadFrom(folder, entry)
  const opened = await compileNegotiation(negotiation)
  for (const { id, load } of negotiation.presets.filter((preset) => ids.includes(preset.id))) {
    const started = performance.now()
    const line = `${ids.indexOf(id) + 1} of ${ids.length}: ${id}`
    const answer = storedAnswer(opened, await load(), (done) => showDraw(line, done))
    const outcome = keep(new URL(`answers/${id}.json`, folder), `${JSON.stringify(answer)}\n`)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${line} ${outcome} (${RANGE_DRAWS} draws, ${seconds} s)\n`)
  }
  const [first] = negotiation.presets
  if (first !== undefined)
    tell(
      'first-case.json',
      keep(new URL('first-case.json', folder), `${JSON.stringify(bareCase(await first.load()))}\n`),
    )
  const guide = new URL('../docs/cases.md', import.meta.url)
  tell('docs/cases.md', keep(guide, withCasesTable(readFileSync(guide, 'utf8'), negotiation)))
}

/** Says of a file beside the answers that it changed, or should. */
function tell(name: string, outcome: string): void {
  if (outcome !== 'is current') process.stderr.write(`${name} ${outcome}\n`)
}

/** One line that counts up in a terminal; in a log a line for every quarter. */
function showDraw(line: string, done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}, draw ${done} of ${RANGE_DRAWS} `)
  else if (done < RANGE_DRAWS && done % Math.ceil(RANGE_DRAWS / 4) === 0) {
    process.stderr.write(`${line}, draw ${done} of ${RANGE_DRAWS}\n`)
  }
}
