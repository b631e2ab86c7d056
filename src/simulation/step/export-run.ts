import { slotsOf, streamVersion } from '@/engine'
import { type Negotiation, UNRESOLVED } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { modelOf } from '../files/model-of'
import type { Recipe } from '../types'
import type { Session, Standing, Timeline } from './types'

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll(/\s+/g, ' ')}'`

const lineOf = ({ snapshot }: Standing): string => {
  const { value, context } = snapshot as unknown as { readonly value: unknown; readonly context: unknown }
  return `  expectState(${JSON.stringify(value)}, ${JSON.stringify(context)})`
}

/**
 * The history as a vitest test for `tests/`: it sends the prologue and every event to an actor of the machine, states
 * where each headline leads, and how it ends. No chance in it, so it holds whatever the numbers are.
 */
export function asTest(
  { groups, machine }: Pick<Negotiation, 'groups' | 'machine'>,
  scenario: BareCase,
  { seed, run }: Pick<Session, 'seed' | 'run'>,
  timeline: Timeline,
): string {
  const send = (event: string): string => `  actor.send({ type: ${quoted(event)} })`
  const headlines = timeline.weeks
    .filter(({ events }) => events.length > 0)
    .flatMap(({ week, from, to, steps, after }) => [
      `  // Week ${week}, ${from} to ${to}`,
      ...steps.flatMap(({ events }, at) =>
        events.length === 0 ? [] : [...events.map(send), lineOf(steps[at + 1]?.before ?? after)],
      ),
    ])
  const group = timeline.status === 'ended' ? timeline.end.group : UNRESOLVED
  const how = timeline.status === 'ended' ? timeline.end.outcome : `open after week ${timeline.weeks.length}`
  const settled = groups.filter(({ id }) => id !== UNRESOLVED).map(({ id }) => quoted(id))
  return [
    "import { expect, it } from 'vitest'",
    "import { createActor } from 'xstate'",
    `import { ${machine.name} } from ${quoted(machine.from)}`,
    '',
    `it(${quoted(`${scenario.title}, seed ${seed}, run ${run}: ${how}`)}, () => {`,
    `  const actor = createActor(${machine.name}).start()`,
    '  const expectState = (value: object, context: object): void => {',
    '    expect(actor.getSnapshot().value).toEqual(value)',
    '    expect(actor.getSnapshot().context).toEqual(context)',
    '  }',
    '  // Up to the start',
    ...scenario.prologue.map(({ event }) => send(event)),
    lineOf(timeline.start),
    ...headlines,
    `  const endings = ([${settled.join(', ')}] as const).filter((tag) => actor.getSnapshot().hasTag(tag))`,
    `  expect(endings).toEqual([${group === UNRESOLVED ? '' : quoted(group)}])`,
    '})',
    '',
  ].join('\n')
}

/**
 * The history as JSON: its recipe with the case's edits, its choices, its headlines, and how it ended. Where a week has several
 * draws a headline names its own by its slot. Ends with a line break.
 */
export function asJson(
  negotiation: Pick<Negotiation, 'id' | 'isImplied' | 'modelVersion' | 'questions' | 'scheduling'>,
  scenario: BareCase,
  { changes, edits, horizonWeeks }: Pick<Recipe, 'changes' | 'edits' | 'horizonWeeks'>,
  session: Session,
  timeline: Timeline,
): string {
  const isOneDraw = slotsOf(negotiation) === 1
  const path = timeline.weeks.flatMap(({ week, from, to, steps, after }) =>
    steps.flatMap(({ slot, events, chosen, draw, scheduled }, at) => {
      if (events.length === 0) return []
      const { view } = steps[at + 1]?.before ?? after
      return [{ week, from, to, ...(isOneDraw ? {} : { slot }), events, chosen, draw, scheduled, view }]
    }),
  )
  const end = timeline.status === 'ended' ? timeline.end : null
  const versions = { ...modelOf(negotiation), streamVersion }
  const recipe = { scenario: scenario.id, ...versions, changes, edits, horizonWeeks }
  return `${JSON.stringify({ recipe, session, weeksPlayed: timeline.weeks.length, path, end }, null, 2)}\n`
}
