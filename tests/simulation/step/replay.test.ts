import { beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '@/engine'
import { tiktok2025 } from '@/scenarios/presets/tiktok-2025.scenario'
import { compileNegotiation, runHistory } from '@/simulation'
import { type BadChoice, replay, type Session, type Timeline } from '@/simulation/step'

const HORIZON = 104
const RUNS = 120
// The second recipe crowds most weeks of talks: Σp is far above 1 there.
const crowding = { bd_near: 0.9, bid_enter: 0.9, us_concede: 0.9, tar_threat: 0.9, bd_open: 0.9 }

let graph: Graph
beforeAll(() => {
  graph = compileNegotiation()
})

const session = (run: number, over: Partial<Session> = {}): Session => ({ seed: 'step', run, choices: [], ...over })
const play = (given: Session, until = HORIZON, changes = {}): Timeline | BadChoice =>
  replay(tiktok2025, changes, HORIZON, given, until)
function timelineOf(given: Session, until = HORIZON, changes = {}): Timeline {
  const played = play(given, until, changes)
  if (played.status === 'bad') throw new Error(`${played.event} is refused in week ${played.week}`)
  return played
}

describe('without choices', () => {
  it.each([
    ['the case', {}],
    ['crowded weeks', crowding],
  ])(`the actor takes the path the sampler counts, week by week: %s, ${RUNS} runs`, (_name, changes) => {
    let crowded = 0
    for (let run = 0; run < RUNS; run++) {
      const history = runHistory(graph, tiktok2025, changes, HORIZON, 'step', run)
      const timeline = timelineOf(session(run), HORIZON, changes)
      if (timeline.status !== 'ended') throw new Error(`run ${run} did not end`)
      const headlines = timeline.weeks
        .filter(({ events }) => events.length > 0)
        .map(({ week, from, to, events, draw, scheduled }) => ({ week, from, to, events, draw, scheduled }))
      expect(headlines, `run ${run}`).toEqual(history.headlines)
      expect(timeline.end, `run ${run}`).toMatchObject({
        week: history.endWeek,
        outcome: history.outcome,
        group: history.group,
      })
      expect(timeline.weeks.length).toBe(history.endWeek)
      crowded += timeline.weeks.filter((week) => week.crowded).length
    }
    expect(crowded > 100).toBe(changes === crowding)
  })

  it('a shorter replay is the beginning of a longer one, and survives JSON', () => {
    const whole = timelineOf(session(3))
    for (const until of [0, 1, 8, 20]) {
      const part = timelineOf(session(3), until)
      expect(part.weeks).toEqual(whole.weeks.slice(0, until))
      expect(JSON.parse(JSON.stringify(part))).toEqual(part)
    }
  })
})
