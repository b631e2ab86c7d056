/** How every chart's axes look. */
export const tick = { fill: 'var(--ink-2)', fontSize: 12 }
export const axisLine = { stroke: 'var(--control)' }
export const hundredTicks = [0, 25, 50, 75, 100]
