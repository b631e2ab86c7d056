/** The longest horizon: three years, so that a chart by week stays readable. */
export const MAX_HORIZON_WEEKS = 156
