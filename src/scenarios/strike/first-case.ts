/** The whole of the case that opens by default. */
export { strikeGeneric as firstCase } from './presets/strike-generic.scenario'
