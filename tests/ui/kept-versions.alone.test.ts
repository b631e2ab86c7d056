import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hearSettings, storageHealth, writeSetting } from '@/ui/state/device-settings'
import { deleteVersion, migrateVersions, readVersions, renameVersion, saveVersion } from '@/ui/state/kept-versions'
import { FailingStorage } from './failing-storage'

const CASE = 'tiktok-2025'
const listed = () => readVersions(CASE).versions.map(({ name, link }) => `${name} ${link}`)

let storage: FailingStorage
beforeEach(() => {
  storage = new FailingStorage()
  vi.stubGlobal('window', {
    localStorage: storage,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })
})
afterEach(() => vi.unstubAllGlobals())

it('what two tabs save, rename and delete in turns stands for both, newest first', () => {
  saveVersion(CASE, { name: 'A', link: '#a' })
  saveVersion(CASE, { name: 'B', link: '#b' })
  saveVersion('grindr-2019', { name: 'A', link: '#other' })
  expect(listed()).toEqual(['B #b', 'A #a'])
  expect(renameVersion(CASE, 'A', 'C')).toBe(true)
  expect(listed()).toEqual(['B #b', 'C #a'])
  expect(renameVersion(CASE, 'B', 'C')).toBe(false)
  expect(saveVersion(CASE, { name: 'C', link: '#c' })).toBe(true)
  expect(listed()).toEqual(['C #c', 'B #b'])
  expect(deleteVersion(CASE, 'B')).toBe(true)
  expect(listed()).toEqual(['C #c'])
})

it('every write and every forgetting is heard', () => {
  const heard: (string | undefined)[] = []
  const stop = hearSettings((name) => heard.push(name))
  saveVersion(CASE, { name: 'A', link: '#a' })
  deleteVersion(CASE, 'A')
  stop()
  writeSetting('theme', 'dark')
  expect(heard).toEqual(['version.tiktok-2025.A', 'version.tiktok-2025.A'])
})

it('a full device takes nothing and says so; what stood there stands', () => {
  saveVersion(CASE, { name: 'A', link: '#a' })
  storage.room = 0
  expect(saveVersion(CASE, { name: 'A', link: '#other' })).toBe(false)
  expect(saveVersion(CASE, { name: 'B', link: '#b' })).toBe(false)
  expect(renameVersion(CASE, 'A', 'C')).toBe(false)
  expect(listed()).toEqual(['A #a'])
  expect(storageHealth.read()).toBe('refused')
  expect(deleteVersion(CASE, 'A')).toBe(true)
  expect(listed()).toEqual([])
})

it('a device that refuses its storage keeps nothing, says so, and throws nothing', () => {
  storage.isDenied = true
  expect(saveVersion(CASE, { name: 'A', link: '#a' })).toBe(false)
  migrateVersions(CASE)
  expect(listed()).toEqual([])
})

const oldList = [
  { name: 'New', link: '#n' },
  { name: 'Old', link: '#o' },
]

it('the list of form 0 becomes one key a version, in its order', () => {
  storage.setItem('standoff.versions.tiktok-2025', JSON.stringify(oldList))
  expect(listed()).toEqual(['New #n', 'Old #o'])
  migrateVersions(CASE)
  expect(listed()).toEqual(['New #n', 'Old #o'])
  expect(Object.keys(storage.all())).toEqual(['standoff.version.tiktok-2025.New', 'standoff.version.tiktok-2025.Old'])
  saveVersion(CASE, { name: 'Newest', link: '#x' })
  expect(listed()).toEqual(['Newest #x', 'New #n', 'Old #o'])
})

it('what a full device cannot move from the list of form 0 is there, renamed and deleted all the same', () => {
  storage.setItem('standoff.versions.tiktok-2025', JSON.stringify(oldList))
  storage.room = 0
  migrateVersions(CASE)
  expect(listed()).toEqual(['New #n', 'Old #o'])
  storage.room = 1000
  expect(renameVersion(CASE, 'Old', 'Kept')).toBe(true)
  expect(deleteVersion(CASE, 'New')).toBe(true)
  expect(listed()).toEqual(['Kept #o'])
  expect(Object.keys(storage.all())).toEqual(['standoff.version.tiktok-2025.Kept'])
})

describe('what was tampered with is set aside by name, and the rest works', () => {
  const key = 'version.tiktok-2025.X'
  it.each([
    ['no JSON', key, '{'],
    ['nothing of a version', key, '{}'],
    ['a list', key, '[1]'],
    ['null', key, 'null'],
    ['a link that is no text', key, '{"form":1,"at":1,"value":{"link":7}}'],
    ['a form of a later release', key, '{"form":2,"at":1,"value":{"link":"#x"}}'],
    ['a list of form 0 that is no JSON', 'versions.tiktok-2025', '[{'],
    ['a list of form 0 that is none', 'versions.tiktok-2025', '{"a":1}'],
    ['a list of form 0 with a stranger in it', 'versions.tiktok-2025', '[{"name":5,"link":"#x"}]'],
  ])('%s', (_, name, text) => {
    storage.setItem(`standoff.${name}`, text)
    migrateVersions(CASE)
    saveVersion(CASE, { name: 'Good', link: '#g' })
    expect(listed()).toEqual(['Good #g'])
    const { setAside } = readVersions(CASE)
    expect(setAside).toMatchObject([{ name, text }])
    expect(setAside[0]?.problem).toMatch(/^[A-Z].+\.$/)
  })
})

/** What the reader must find after an act that failed or not: the versions before it, or those after it. */
const acts = {
  save: {
    act: () => saveVersion(CASE, { name: 'B', link: '#b' }),
    before: ['A #a', 'O #o'],
    after: ['B #b', 'A #a', 'O #o'],
  },
  replace: {
    act: () => saveVersion(CASE, { name: 'A', link: '#new' }),
    before: ['A #a', 'O #o'],
    after: ['A #new', 'O #o'],
  },
  rename: { act: () => renameVersion(CASE, 'A', 'C'), before: ['A #a', 'O #o'], after: ['C #a', 'O #o'] },
  delete: { act: () => deleteVersion(CASE, 'A'), before: ['A #a', 'O #o'], after: ['O #o'] },
  'rename one of form 0': {
    act: () => renameVersion(CASE, 'O', 'P'),
    before: ['A #a', 'O #o'],
    after: ['A #a', 'P #o'],
  },
  'delete one of form 0': { act: () => deleteVersion(CASE, 'O'), before: ['A #a', 'O #o'], after: ['A #a'] },
}

it.each(Object.entries(acts))(
  '%s: whichever call of storage fails, nothing is lost and what is said is so',
  (_, { act, before, after }) => {
    const prepare = () => {
      storage = new FailingStorage()
      vi.stubGlobal('window', { localStorage: storage, addEventListener: () => undefined })
      storage.setItem('standoff.versions.tiktok-2025', JSON.stringify([{ name: 'O', link: '#o' }]))
      saveVersion(CASE, { name: 'A', link: '#a' })
      storage.count()
    }
    prepare()
    expect(act()).toBe(true)
    expect(listed()).toEqual(after)
    const calls = storage.calls
    expect(calls).toBeGreaterThan(1)
    for (let failAt = 1; failAt <= calls; failAt++) {
      prepare()
      storage.count(failAt)
      const isDone = act()
      storage.count()
      // A time that could not be read may change the order of what stands there, and nothing else.
      const found = listed().toSorted()
      expect([before.toSorted(), after.toSorted()]).toContainEqual(found)
      if (isDone) expect(found).toEqual(after.toSorted())
    }
  },
)
