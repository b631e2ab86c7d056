/** Of the machine, the likelihood table and the numbers together. */
export const MODEL_VERSION = '1.0.0'
