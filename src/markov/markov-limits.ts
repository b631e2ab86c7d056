/**
 * Declared sizes of a chain without horizon: at a limit everything works, one above it is refused before anything of
 * that size is allocated. Numbers of things unless the name says otherwise.
 */
export const MARKOV_LIMITS = {
  states: 5_000_000,
  transitions: 20_000_000,
  fileBytes: 1_073_741_824,
  lineCharacters: 262_144,
  numeralCharacters: 400,
  exponent: 300, // of a numeral, by size
  labels: 1_000,
  labelCharacters: 200,
  properties: 1_000,
  propertyCharacters: 4_096,
  propertyDepth: 64,
  boundedWork: 10_000_000_000, // steps × transitions of one time-bounded property
  denseStates: 6_000, // of one strongly connected part, once sparse elimination has filled up
  fillEntries: 40_000_000, // stored during sparse elimination of one part
  runs: 100_000_000,
  runSteps: 1_000_000, // steps of one sampled run
  totalSteps: 500_000_000, // steps of all sampled runs of one property together
  exactStates: 5_000, // of one strongly connected part in a twin
  exactWork: 20_000_000, // products of two numbers in one twin solve
  fractionDigits: 20_000, // of a numerator or denominator
} as const
