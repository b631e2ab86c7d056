/** The day of the order to sell. */
export const START = '2020-08-14'
