import { expect, it } from 'vitest'
import { classKit } from '@/scenarios/forced-sale/class-kit'
import { details } from '@/scenarios/forced-sale/details'
import { lessonFigure } from '@/simulation/lessons/lesson-figure'
import { opened, presetById } from '../forced-sale'

const { injects, minds, case: id } = classKit
const scenario = presetById(id)
if (scenario === undefined) throw new Error(`there is no case ${id}`)
const values = Object.fromEntries(
  injects.map(({ figure }) => [figure.id, lessonFigure(opened, scenario, {}, figure) ?? Number.NaN]),
)

it('every piece of news asks something that is neither sure nor out of the question', () => {
  expect(Object.keys(values)).toHaveLength(injects.length)
  for (const [figure, value] of Object.entries(values)) {
    expect(value, figure).toBeGreaterThan(0.03)
    expect(value, figure).toBeLessThan(0.97)
  }
})

it('what the class is told to compare differs as the talk has it', () => {
  const of = (figure: string) => values[figure] ?? Number.NaN
  expect(of('agreed 1')).toBeGreaterThan(of('agreed 2'))
  expect(of('refused nearDeal')).toBeGreaterThan(2 * of('refused signed'))
  expect(of('sold truce')).toBeGreaterThan(of('sold calm'))
  expect(of('sold calm')).toBeGreaterThan(of('sold embargo'))
})

it('every seat has something to bear in mind', () => {
  expect(Object.keys(minds).toSorted()).toEqual(details.seats.map(({ party }) => party).toSorted())
})
