/** As many as the written track record draws, and the same ones, so that the two agree to the digit. */
export const PAST_DRAWS = 128
