import type { Chart, ChartOptions, LaneBox } from './chart.types'
import { drawLane } from './lane-layout'
import type { Plan } from './slots'

const GAP = 6

type Lanes = Pick<Plan, 'lanes' | 'slots'>

function drawn({ lanes, slots }: Lanes, width: number, head: Chart['head'], options: ChartOptions): Chart {
  let y = 0
  const all = lanes.map((lane) => {
    const own = slots.filter((slot) => slot.lane === lane.id)
    const inside = drawLane(own, width, head, y, options)
    const row = own.some(({ kind }) => kind === 'aside') ? undefined : inside.rails[0]
    const box: LaneBox = { lane, y, h: inside.bottom - y, middle: row && row.y - y }
    y = inside.bottom + GAP
    return { ...inside, box }
  })
  return {
    width,
    height: y - GAP,
    head,
    lanes: all.map(({ box }) => box),
    slots: all.flatMap((lane) => lane.slots),
    brackets: all.flatMap((lane) => lane.brackets),
    rails: all.flatMap((lane) => lane.rails),
  }
}

/** The drawing of a machine: lanes of pills in pixels, 824 wide where nothing else is asked; names where it is the lower for it. */
export function chartOf(plan: Lanes, options: ChartOptions = {}): Chart {
  const { width = 824 } = options
  const [before, above] = [drawn(plan, width, 'before', options), drawn(plan, width, 'above', options)]
  return before.height <= above.height ? before : above
}
