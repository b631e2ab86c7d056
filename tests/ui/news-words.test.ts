import { expect, it } from 'vitest'
import { news } from '@/scenarios/forced-sale/news'
import { type Answers, answersFrom } from '@/ui/learn/news/news-answers'
import { figureText, newsText, openClaim, scoreOf, standingOf } from '@/ui/learn/news/news-words'

const all = Object.fromEntries(news.claims.map(({ id, verdict }) => [id, verdict]))

it('the score counts the claims that were judged, and those judged as the record does', () => {
  const answers: Answers = { users: 'half', tariffs: 'reported' }
  expect(scoreOf(news, answers)).toEqual({ judged: 2, right: 1 })
  expect(standingOf(news, {}, 1)).toBe('claim 1 of 7')
  expect(standingOf(news, answers, 3)).toBe('claim 3 of 7 · 1 of 2 with the record')
  expect(standingOf(news, { ...all, users: 'not', fund: 'not' }, 7)).toBe('5 of 7 with the record')
})

it('a report opens at the claim a link names, else at the first that is not judged, else at the first', () => {
  expect(openClaim(news, 'fund', all)).toBe(5)
  expect(openClaim(news, 'moon', { users: 'half' })).toBe(1)
  expect(openClaim(news, undefined, all)).toBe(0)
})

it('what was kept is read like a file from anybody: only answers to claims of the report remain', () => {
  expect(answersFrom('{"users":"half","moon":"half","fund":"perhaps","musk":7}', news)).toEqual({ users: 'half' })
  for (const text of [undefined, '', 'half', '[]', 'null', '7']) expect(answersFrom(text, news), text).toEqual({})
})

it('a figure is a whole number, and what is there is never told as none', () => {
  expect([0, 0.2, 1.24, 66.75, 170].map(figureText)).toEqual(['0', 'fewer than 1', '1', '67', '170'])
})

it('a judgement is told with what the record says', () => {
  expect(newsText.said('half', 'half')).toBe('Half right: you said so too.')
  expect(newsText.said('reported', 'not')).toBe('Not so. You said: as reported.')
})
