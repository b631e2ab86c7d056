import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { createEngineClient, type OpenLine, Superseded } from '@/ui/engine/engine-client'
import { createListener, knownCases } from '@/ui/engine/hear'
import { type Answered, type Asked, type FromWorker, NOT_LOADED, type ToWorker } from '@/ui/engine/protocol'

const recipe = (seed: string) => ({
  scenario: 'tiktok-2025',
  changes: {},
  edits: {},
  conditions: [],
  horizonWeeks: 104,
  seed,
  runs: 10,
})

/** A worker that answers when the test says so. */
function scripted() {
  const sent: ToWorker[] = []
  const ends: { answer: (answered: Answered) => void; lose: () => void }[] = []
  const open: OpenLine = (answer, lose) => {
    ends.push({ answer, lose })
    return { send: (message) => sent.push(message), close: () => undefined }
  }
  const asked = () => sent.filter((message): message is Asked => message.kind !== 'cancel')
  const reply = (value: unknown) => ends.at(-1)?.answer({ id: asked().at(-1)?.id ?? -1, status: 'done', reply: value })
  const answer = (answered: Answered) => ends.at(-1)?.answer(answered)
  return { open, sent, asked, reply, answer, lose: () => ends.at(-1)?.lose(), lines: () => ends.length }
}

it('of the questions of one kind that wait, only the latest is asked', async () => {
  const worker = scripted()
  const client = createEngineClient(worker.open, worker.open)
  const first = client.ask('marks', { recipe: recipe('a') })
  const second = client.ask('marks', { recipe: recipe('b') })
  const third = client.ask('marks', { recipe: recipe('c') })
  await expect(second).rejects.toBeInstanceOf(Superseded)
  worker.reply(['first'])
  expect(await first).toEqual(['first'])
  worker.reply(['third'])
  expect(await third).toEqual(['third'])
  expect(worker.asked().map(({ ask }) => ask.recipe.seed)).toEqual(['a', 'c'])
})

it('an aborted question is cancelled in the worker, and its late answer is for nobody', async () => {
  const worker = scripted()
  const client = createEngineClient(worker.open, worker.open)
  const controller = new AbortController()
  const asked = client.ask('range', { recipe: recipe('a'), parts: [] }, controller.signal)
  controller.abort()
  await expect(asked).rejects.toBeInstanceOf(Superseded)
  expect(worker.sent.at(-1)).toEqual({ id: 0, kind: 'cancel' })
  worker.reply('late')
  const next = client.ask('range', { recipe: recipe('b'), parts: [] })
  worker.reply('now')
  expect(await next).toBe('now')
})

it('a lost worker is replaced and asked again; lost three times, the page answers itself', async () => {
  const [worker, spare] = [scripted(), scripted()]
  const client = createEngineClient(worker.open, spare.open)
  const asked = client.ask('answer', { recipe: recipe('a') })
  for (let loss = 0; loss < 3; loss++) worker.lose()
  expect([worker.lines(), spare.lines(), client.health.read()]).toEqual([3, 1, 'slower'])
  spare.reply('from the page')
  expect(await asked).toBe('from the page')
})

it('what a worker says unasked is heard, and answers no question', async () => {
  let say: (message: FromWorker) => void = () => undefined
  const line = { send: () => undefined, close: () => undefined }
  const open: OpenLine = (onMessage) => {
    say = onMessage
    return line
  }
  const heard: string[] = []
  const client = createEngineClient(open, open, (notice) => heard.push(notice))
  const asked = client.ask('answer', { recipe: recipe('a') })
  say({ kind: 'notice', notice: 'slow-solver' })
  say({ id: 0, status: 'done', reply: 'the answer' })
  expect(await asked).toBe('the answer')
  expect(heard).toEqual(['slow-solver'])
})

it('a refused question comes back as an error with the worker’s own words', async () => {
  let answer: (answered: Answered) => void = () => undefined
  const client = createEngineClient(
    (onAnswer) => {
      answer = onAnswer
      return { send: () => undefined, close: () => undefined }
    },
    () => ({ send: () => undefined, close: () => undefined }),
  )
  const asked = client.ask('answer', { recipe: recipe('a') })
  answer({ id: 0, status: 'failed', message: 'Parameter "x" has no value.' })
  await expect(asked).rejects.toThrow('Parameter "x" has no value.')
})

it('a model that could not be loaded is an error in words; another try begins with a worker again', async () => {
  const [worker, spare] = [scripted(), scripted()]
  const client = createEngineClient(worker.open, spare.open)
  const asked = client.ask('answer', { recipe: recipe('a') })
  for (let loss = 0; loss < 3; loss++) worker.lose()
  spare.answer({ id: 0, status: 'no-model', message: 'the model could not be loaded.' })
  await expect(asked).rejects.toThrow('the model could not be loaded.')
  const again = client.ask('answer', { recipe: recipe('b') })
  expect([worker.lines(), spare.lines()]).toEqual([3, 2])
  client.renew()
  expect([worker.lines(), client.health.read()]).toEqual([4, 'good'])
  worker.answer({ id: 1, status: 'done', reply: 'from a worker' })
  expect(await again).toBe('from a worker')
})

it('a part of the model that could not be fetched is told of in our words, and asked for again', async () => {
  let tries = 0
  const loadStates = () =>
    tries++ === 0
      ? Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
      : forcedSale.loadStates()
  const answers: Answered[] = []
  const hear = createListener(
    async () => ({ ...forcedSale, loadStates }),
    (answered) => answers.push(answered),
  )
  const { id: scenario, horizonWeeks } = forcedSale.first.scenario
  const ask = { recipe: { ...recipe('again'), scenario, horizonWeeks } }
  await hear({ id: 1, kind: 'answer', ask })
  await hear({ id: 2, kind: 'answer', ask })
  expect(answers[0]).toEqual({ id: 1, status: 'failed', message: NOT_LOADED })
  expect(answers[1]).toMatchObject({ id: 2, status: 'done' })
})

it('a bundled case that could not be fetched is asked for again', async () => {
  let tries = 0
  const [first, ...others] = forcedSale.presets
  if (first === undefined) throw new Error('There is no bundled case.')
  const load = () => (tries++ === 0 ? Promise.reject(new TypeError('Failed to fetch')) : first.load())
  const { caseOf } = knownCases(async () => ({ ...forcedSale, presets: [{ ...first, load }, ...others] }))
  const asked = { ...recipe('again'), scenario: first.id }
  await expect(caseOf(asked)).rejects.toThrow('Failed to fetch')
  expect((await caseOf(asked)).id).toBe(first.id)
})
