/** Changes whenever the machine or the likelihood table changes what any number means. Shown on every result. */
export const MODEL_VERSION = '1.0.0'
