import { evaluateFactor, type Factor, type Numbers } from '@/engine'

/** The product of factors, multiplied in their order as the chain does, so that the bits agree. */
export const chanceOf = (factors: readonly Factor[], numbers: Numbers): number =>
  factors.reduce((p, factor) => p * evaluateFactor(factor, numbers), 1)
