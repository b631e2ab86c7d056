import type { Extent, Figure } from './figure'
import { floatAndTwins } from './n2-float-and-twins'
import { samplerAndExact } from './n4-sampler-and-exact'
import { discreteSampler } from './n5-discrete-sampler'
import { intervalCoverage } from './n6-interval-coverage'
import { machineAndTable } from './n7-machine-and-table'
import { metamorphic } from './n10-metamorphic'
import { seedHygiene } from './n12-seed-hygiene'
import { infinities } from './n13-infinities'
import { secondOpinion } from './second-opinion'

/** Every figure that can be proved by a command, in the order of the list. */
export const figures: Readonly<Record<string, (extent: Extent) => Figure | Promise<Figure>>> = {
  N2: floatAndTwins,
  N4: samplerAndExact,
  N5: discreteSampler,
  N6: intervalCoverage,
  N7: machineAndTable,
  N10: metamorphic,
  N12: seedHygiene,
  N13: infinities,
  N14: ({ quick }) => secondOpinion({ horizonWeeks: quick ? 12 : 26 }),
}
