import { expect, it } from 'vitest'
import { notModelled } from '@/scenarios/forced-sale/not-modelled'
import { parameterCatalogue } from '@/scenarios/forced-sale/parameter-catalogue'
import page from '../../docs/model.md?raw'
import { opened } from './draws'

const { graph } = opened
const text = page.replaceAll('\n', ' ')
const told = (count: number): string => count.toLocaleString('en')

/** Edges of a question of all weeks' states, or of the deadline behind the questions. */
function edges(question: number): number {
  const rows = graph.questions.length + 1
  let sum = 0
  for (let s = 0; s < graph.n; s++) {
    const row = s * rows + question
    sum += (graph.rowStart[row + 1] ?? Number.NaN) - (graph.rowStart[row] ?? Number.NaN)
  }
  return sum
}

it('tells the states, edges and numbers that there are', () => {
  const asked = graph.questions.reduce((sum, _, question) => sum + edges(question), 0)
  expect(text).toContain(`${told(graph.n)} states`)
  expect(text).toContain(`${told(asked)} edges in the five questions and ${told(edges(5))} at deadlines`)
  const others = parameterCatalogue.filter(({ kind }) => kind === 'weight' || kind === 'amount').length
  const all = parameterCatalogue.length
  expect(text).toContain(`A case has ${all} numbers: ${all - others} that bear on chances`)
})

it('names every number that is not an amount or a weight, and every question', () => {
  for (const { id, kind } of parameterCatalogue)
    if (kind !== 'weight' && kind !== 'amount') expect(page).toContain(`\`${id}\``)
  expect(page).toContain(graph.questions.map((id) => `\`${id}\``).join(' → '))
  for (const { id } of graph.outcomes) expect(page).toContain(`\`${id}\``)
})

it('lists what is not modelled, each with its reason', () => {
  const rows = page.split('\n')
  const listed = rows.slice(rows.indexOf('| Not modelled | Why |') + 2).filter((row) => row.startsWith('|'))
  expect(listed).toEqual(notModelled.map(({ label, reason }) => `| ${label} | ${reason} |`))
})
