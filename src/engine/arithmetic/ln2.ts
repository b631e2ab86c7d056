/** The first 32 bits of ln 2: k · LN2_HIGH is exact for whole k up to 2²¹. */
export const LN2_HIGH = 0.6931471803691238
/** ln 2 − LN2_HIGH, rounded. */
export const LN2_LOW = 1.9082149292705877e-10
