import { expect, it } from 'vitest'
import { compileGraph, findStart } from '@/engine'
import { lampModel, overModel } from './lamp-model'

const lamp = compileGraph(lampModel)

it.each([
  ['nothing', [], 0],
  ['a headline', ['lit'], 1],
  ['a headline that changes nothing', ['flickered', 'flickered'], 0],
  ['a headline with its answer', ['stormed', 'held'], 1],
  ['a headline with two answers, then another headline', ['stormed', 'failed', 'saved', 'lit'], 1],
])('a prologue of %s leads to its state', (_what, prologue, state) => {
  expect(findStart(lamp, prologue)).toBe(state)
})

it.each([
  [
    ['dimmed'],
    'Prologue event 1, "dimmed", is not possible at the beginning; possible there: lit, flickered, stormed.',
  ],
  [['lit', 'lit'], 'Prologue event 2, "lit", is not possible after "lit"; possible there: dimmed, stormed.'],
  [['stormed', 'lit'], 'Prologue event 2, "lit", is not possible after "stormed"; possible there: held, failed.'],
  [['stormed', 'failed', 'held'], 'is not possible after "failed"; possible there: saved, lost, sold.'],
  [
    ['stormed'],
    'The prologue ends in "stormed", which waits for an answer (held, failed); it must end where a week can',
  ],
  [['lit', 'stormed', 'failed'], 'The prologue ends in "failed", which waits for an answer (saved, lost, sold);'],
  [['stormed', 'failed', 'lost'], 'The prologue ends in the ending "ashes/end"; it must end where a week can begin.'],
  [['stormed', 'failed', 'lost', 'lit'], '"lit", is not possible after "lost"; nothing is: the run has ended.'],
])('the prologue %j is refused in words', (prologue, message) => {
  expect(() => findStart(lamp, prologue)).toThrow(RangeError)
  expect(() => findStart(lamp, prologue)).toThrow(message)
})

it('a machine that is over before it begins has no start', () => {
  expect(() => findStart(compileGraph(overModel), [])).toThrow('The prologue ends in the ending "ashes/end"')
})
