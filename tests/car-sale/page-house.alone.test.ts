import { beforeEach, expect, it, vi } from 'vitest'
import { packSampler, sampleBlock, seedWords } from '@/engine'
import { forcedSale } from '@/scenarios/forced-sale'
import type { Negotiation } from '@/scenarios/negotiation'
import type { NegotiationEntry, Negotiations } from '@/scenarios/negotiations'
import { loadPreset } from '@/scenarios/presets'
import type { Scenario } from '@/scenarios/scenario.types'
import { chainOf, openNegotiation, solveAnswer, summarise } from '@/simulation'
import { resultFile, resultText, scenarioFile, scenarioText } from '@/simulation/files'
import { untouched } from '@/simulation/link/link-rules'
import type { Recipe } from '@/simulation/types'
import { fileLoading } from '@/ui/analyse/files/load-file'
import { ownLibrary } from '@/ui/cases/library/library'
import { type Draft, draftFrom } from '@/ui/cases/make/draft'
import { draftElsewhere } from '@/ui/cases/make/draft-elsewhere'
import { draftOfTab } from '@/ui/cases/make/draft-of-tab'
import { keepDraftText, listDrafts, readDraft } from '@/ui/cases/make/kept-drafts'
import { firstOpened } from '@/ui/state/first-opened'
import { openCase } from '@/ui/state/open-case'
import { pageState } from '@/ui/state/page-state'
import { listPresentCases } from '@/ui/state/present-cases'
import { entryFor } from '../entry-for'
import { FailingStorage } from '../ui/failing-storage'
import { carSale } from './index'
import { carSale as unkept } from './scenarios/car-sale'
import { usedCar } from './scenarios/car-sale/used-car.scenario'

const house: Negotiations = [entryFor(forcedSale), entryFor(carSale)]

let kept: FailingStorage
let ofTab: FailingStorage
/** The addresses that were opened as pages of their own. */
let opened: string[]

/** A window at an address of the page. */
function standAt(hash: string): void {
  const location = { hash, href: `http://localhost/${hash}`, reload: () => undefined }
  vi.stubGlobal('location', location)
  vi.stubGlobal('window', {
    location,
    history: { state: null, pushState: (_state: unknown, _title: string, link: string) => void opened.push(link) },
    localStorage: kept,
    sessionStorage: ofTab,
    addEventListener: () => undefined,
  })
}

beforeEach(() => {
  kept = new FailingStorage()
  ofTab = new FailingStorage()
  opened = []
  standAt('')
})

const hashOf = (link: string): string => link.replace(/^[^#]*/, '')

it('a negotiation that does not load leaves the default open, with a word on it', async () => {
  standAt('#c=used-car')
  const load = async () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
  const open = await openCase([entryFor(forcedSale), { ...entryFor(carSale), load }], '#c=used-car')
  expect(open.scenario.id).toBe('tiktok-2025')
  expect(open.fault).toEqual({ kind: 'not-loaded', id: 'used-car', link: 'http://localhost/#c=used-car' })
})

it('a negotiation that keeps no answers opens with its case solved, the first like any other', async () => {
  for (const id of ['used-car', 'patient-car']) {
    standAt(`#c=${id}`)
    const opened = async (negotiation: Negotiation) =>
      openCase([entryFor(forcedSale), entryFor(negotiation)], `#c=${id}`)
    const { scenario, stored, fault } = await opened(unkept)
    expect([scenario.id, fault]).toEqual([id, undefined])
    expect(JSON.parse(JSON.stringify(stored))).toEqual((await opened(carSale)).stored)
  }
})

it('a link leaves out the first case of the first negotiation alone', async () => {
  const sale = pageState(await openCase(house, ''))
  expect(hashOf(sale.currentLink())).toBe('')
  standAt('#c=used-car')
  const car = pageState(await openCase(house, '#c=used-car'))
  expect(hashOf(car.currentLink())).toMatch(/^#v=1&c=used-car&m=1\.0\.0&k=/)
  expect(hashOf(car.linkToCase('tiktok-2025'))).toBe('')
})

it('a link from one negotiation to another opens as it was meant, with the model of the other', async () => {
  const { linkToCase } = pageState(await openCase(house, ''))
  const link = hashOf(linkToCase('patient-car', { modelVersion: carSale.modelVersion }))
  standAt(link)
  const open = await openCase(house, link)
  const { noticeStore, placeStore, historyStore } = pageState(open)
  expect([open.scenario.id, open.carried, noticeStore.read()]).toEqual(['patient-car', undefined, undefined])
  expect([placeStore.read().name, historyStore.read().present.horizonWeeks]).toEqual(['outlook', 12])
})

const carDraft = draftFrom(usedCar)
const [saleEntry, carEntry] = house as readonly NegotiationEntry[]

it('a draft of another negotiation is begun here and gone on with on a page of that one', async () => {
  const { begin } = draftElsewhere(await openCase(house, ''))
  if (carEntry === undefined) throw new Error('There is no other negotiation.')
  expect(await begin(carDraft, carEntry)).toBe(true)
  const [link = ''] = opened.map(hashOf)
  standAt(link)
  const open = await openCase(house, link)
  expect([open.negotiation, pageState(open).placeStore.read()]).toMatchObject([
    carSale,
    { name: 'cases', section: 'make' },
  ])
  const pattern = { ...open, like: await open.loadScenario() }
  expect(readDraft(draftOfTab.read() ?? '', pattern)).toEqual(carDraft)
})

it('a device that keeps nothing has no draft taken elsewhere', async () => {
  const { begin } = draftElsewhere(await openCase(house, ''))
  kept.isDenied = true
  if (carEntry !== undefined) expect(await begin(carDraft, carEntry)).toBe(false)
  expect(opened).toEqual([])
})

it('drafts are listed with their negotiation, and read by their own', async () => {
  const saleDraft = draftFrom(await loadPreset(forcedSale, 'grindr-2019'))
  keepDraftText('draft.car', carDraft)
  keepDraftText('draft.sale', saleDraft)
  keepDraftText('draft.none', { ...carDraft, negotiation: 'chess' } as Draft)
  const patternOf = async (hash: string) => {
    const open = await openCase(house, hash)
    return { ...open, like: await open.loadScenario() }
  }
  for (const [hash, setting, draft, other] of [
    ['', 'draft.sale', saleDraft, 'draft.car'],
    ['#c=patient-car', 'draft.car', carDraft, 'draft.sale'],
  ] as const) {
    const pattern = await patternOf(hash)
    expect(readDraft(setting, pattern)).toEqual(draft)
    expect(readDraft(other, pattern)).toBeUndefined()
    const { drafts, setAside } = listDrafts(pattern)
    expect(new Map(drafts.map((one) => [one.setting, one.entry]))).toEqual(
      new Map([
        ['draft.car', carEntry],
        ['draft.sale', saleEntry],
      ]),
    )
    expect(setAside.map(({ name, problem }) => [name, problem])).toEqual([
      ['draft.none', 'It is a draft of a negotiation that this page does not have.'],
    ])
  }
})

const textOf = (scenario: Scenario, changes: Recipe['changes'] = {}) =>
  scenarioText(scenarioFile(carSale, scenario, { changes, edits: {}, horizonWeeks: 12 }))

/** What becomes of a file on the page of the forced sale, and the page it opens, if any. */
async function opening(text: string) {
  const view = await fileLoading(await openCase(house, '')).loadFile('a file', text)
  const [link] = opened.map(hashOf)
  if (link === undefined) return { view, open: undefined }
  standAt(link)
  const open = await openCase(house, link)
  return { view, open, state: pageState(open) }
}

it('a file of another negotiation opens a page of it: changed numbers as a recipe of its case', async () => {
  const { open, state } = await opening(textOf(usedCar, { accept: 0.25 }))
  expect([open?.negotiation, open?.scenario.id, open?.fault]).toEqual([carSale, 'used-car', undefined])
  expect(state?.historyStore.read().present.changes).toEqual({ accept: 0.25 })
  expect(state?.placeStore.read()).toMatchObject({ name: 'analyse', section: 'files' })
})

it('an own case of another negotiation is solved, kept and listed with it, and opens there', async () => {
  const { open } = await opening(textOf({ ...usedCar, id: 'my-car', title: 'My car', horizonWeeks: 12 }))
  expect([open?.negotiation, open?.own?.id, open?.visit]).toEqual([carSale, 'own-my-car', undefined])
  expect(open?.stored.answer.groups).toEqual(firstOpened(await openCase(house, ''), carSale).stored.answer.groups)
  const sale = await openCase(house, '')
  expect(house.map((entry) => listPresentCases(sale, entry).map(({ title }) => title))).toEqual([[], ['My car']])
  const { cases } = await ownLibrary(sale).ownCases()
  expect(cases.map(({ entry, scenario }) => [entry, scenario.id])).toEqual([[carEntry, 'own-my-car']])
})

it('a result of another negotiation opens a page of its case, if its figures are those of its recipe', async () => {
  const negotiation = await openNegotiation(carSale)
  const recipe = { ...untouched(usedCar), changes: { accept: 0.25 }, runs: 100 }
  const answer = solveAnswer(negotiation, usedCar, recipe.changes, 12)
  const chain = chainOf(negotiation, usedCar, recipe.changes, 12)
  const tally = sampleBlock(packSampler(chain), seedWords(recipe.seed), 0, recipe.runs)
  const summary = summarise(chain, tally, answer, recipe.seed)
  const result = resultFile({ negotiation, scenario: usedCar, isOwn: false, recipe, answer, summary })
  const { open, state } = await opening(resultText(result))
  expect([open?.negotiation, open?.scenario.id]).toEqual([carSale, 'used-car'])
  expect(state?.historyStore.read().present).toEqual(recipe)
  opened = []
  const { view } = await opening(resultText({ ...result, exact: { ...result.exact, means: { raises: 7 } } }))
  expect(view).toMatchObject({ status: 'refused', issues: [{ path: '/exact/means/raises', found: '7' }] })
})

it('a file of a negotiation there is not is refused with those there are', async () => {
  const { view, open } = await opening(textOf({ ...usedCar, negotiation: 'car-sail' }))
  expect(open).toBeUndefined()
  expect(view).toMatchObject({
    status: 'refused',
    issues: [
      {
        path: '/negotiation',
        found: 'the text "car-sail"',
        allowed: expect.stringMatching(/^forced-sale, car-sale, .*did you mean "car-sale"\?$/),
      },
    ],
  })
})
