/** A chance whose odds are multiplied by a ratio. */
export const shiftedChance = (chance: number, ratio: number): number => (ratio * chance) / (1 - chance + ratio * chance)
