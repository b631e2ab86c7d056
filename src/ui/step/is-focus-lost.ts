/** Nothing has the focus, or it was on something that is gone. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body
