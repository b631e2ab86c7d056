/** The end of the month in which the owner agreed to sell; the day itself is not in the sources. */
export const START = '2019-05-31'
