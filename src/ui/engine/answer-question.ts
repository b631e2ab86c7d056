import { type Graph, packSampler } from '@/engine'
import {
  chainOf,
  dealMarks,
  RANGE_DRAWS,
  rangeDraw,
  rangeOf,
  runHistory,
  solveAnswer,
  storedGraph,
  summarise,
} from '@/simulation'
import type { InputRange, Recipe } from '@/simulation/types'
import { scenario } from '@/ui/state/preset'
import type { Answered, Asked } from './protocol'

const DRAWS_PER_SLICE = 10

/** The graph serves every recipe. */
const graph: () => Graph = storedGraph

const chain = ({ changes, horizonWeeks }: Recipe) => chainOf(graph(), scenario, changes, horizonWeeks)
const answer = ({ changes, horizonWeeks }: Recipe) => solveAnswer(graph(), scenario, changes, horizonWeeks)

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** In slices, so that a cancellation is heard between them; undefined if it was. */
async function range({ changes, horizonWeeks }: Recipe, isCancelled: () => boolean): Promise<InputRange | undefined> {
  const draws = []
  for (let k = 0; k < RANGE_DRAWS; k++) {
    if (k % DRAWS_PER_SLICE === 0) await nextTask()
    if (isCancelled()) return undefined
    draws.push(rangeDraw(graph(), scenario, changes, horizonWeeks, k))
  }
  return rangeOf(draws)
}

function reply(asked: Asked, isCancelled: () => boolean): unknown {
  const { recipe } = asked.ask
  switch (asked.kind) {
    case 'answer':
    case 'baseline':
      return answer(recipe)
    case 'range':
      return range(recipe, isCancelled)
    case 'marks':
      return dealMarks(chain(recipe), answer(recipe), recipe.seed)
    case 'history':
      return runHistory(graph(), scenario, recipe.changes, recipe.horizonWeeks, recipe.seed, asked.ask.run)
    case 'tables':
      return packSampler(chain(recipe))
    case 'summary':
      return summarise(chain(recipe), asked.ask.tally, answer(recipe), recipe.seed)
  }
}

/** Answers one question of the page; whatever goes wrong comes back as a message. */
export async function answerQuestion(asked: Asked, isCancelled: () => boolean): Promise<Answered> {
  try {
    return { id: asked.id, status: 'done', reply: await reply(asked, isCancelled) }
  } catch (error) {
    return { id: asked.id, status: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
