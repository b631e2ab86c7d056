/** The day the dispute is looked at: four weeks before the contract’s last day. */
export const START = '2026-11-22'
