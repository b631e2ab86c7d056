import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { fileText, issueWords, openedWords } from '@/ui/analyse/files/file-words'
import { originWords } from '@/ui/charts/export/save-chart'
import { caseNumbers } from '@/ui/state/case-numbers'
import { whatIfWords } from '@/ui/what-if/condition-words'
import { openAlone } from '../open-alone'
import { fullRecipe, plainRecipe } from '../simulation/files/made-result'

const open = await openAlone(forcedSale, '')
const { basis } = caseNumbers(open)
const { onlyWords } = whatIfWords(open)

const now = { modelVersion: '1.0.0', sha256: 'a' }

it('says what was opened in counts', () => {
  expect(openedWords('a.json', plainRecipe, now, now)).toBe(
    'Opened a.json: no number changed and 2,000 runs of seed tiktok-1. Undo takes it back.',
  )
  const said = openedWords('b.json', fullRecipe, undefined, now)
  expect(said).toContain('9 changes, 1 condition and 2,000 runs of seed =cmd, "x"')
})

it('tells a file of another model from one of a case that has changed', () => {
  const older = openedWords('a.json', plainRecipe, { modelVersion: '0.9.0', sha256: 'b' }, now)
  expect(older).toContain('made with model 0.9.0; this page has 1.0.0')
  expect(openedWords('a.json', plainRecipe, { ...now, sha256: 'b' }, now)).toContain('The case has changed since')
  expect(openedWords('a.json', plainRecipe, now, now)).not.toContain('differ')
})

it('a fault is told by its place, what was found and what is allowed', () => {
  const issue = { path: '', found: 'an empty file', allowed: 'a file in JSON', code: 'empty-file' } as const
  expect(issueWords(issue)).toEqual({
    where: 'the file',
    found: 'found an empty file',
    allowed: 'allowed: a file in JSON',
  })
  expect(issueWords({ ...issue, path: '/recipe/seed' }).where).toBe('/recipe/seed')
  expect(fileText.refused('x.json', 1)).toBe('x.json was not loaded. 1 fault was found:')
})

it('a picture’s last line counts every kind of change and names the futures it leaves out', () => {
  const of = { title: 'TikTok 2025', modelVersion: '1.0.0' }
  expect(originWords(basis, of, undefined)).toBe(
    'TikTok 2025 · model 1.0.0 · seed tiktok-1, 200,000 runs · nothing changed',
  )
  const edits = { ranges: { bd_near: { low: 0.05, high: 0.1 } }, payoffs: { 'host.endings.kept': 0 } }
  const conditions = [{ on: 'event', id: 'home.blocks', happened: true, by: 20 }] as const
  const recipe = { ...basis, changes: { ext_grant: 0.5 }, edits, conditions }
  expect(originWords(recipe, of, onlyWords(conditions))).toMatch(
    / · 3 changed · Only futures where Beijing refuses the deal by week 20$/,
  )
})
