/** Of the machine, the likelihood table and the numbers together. */
export const MODEL_VERSION = '2.0.0'
