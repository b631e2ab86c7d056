const TAB_KEY = 'standoff.draft'

/** Which draft this tab was at, so that a reload comes back to it though another tab may have typed since. */
export const draftOfTab = {
  read: (): string | undefined => {
    try {
      return window.sessionStorage.getItem(TAB_KEY) ?? undefined
    } catch {
      return undefined
    }
  },
  write: (setting: string): void => {
    try {
      window.sessionStorage.setItem(TAB_KEY, setting)
    } catch {
      // The tab then comes back to the draft last typed in.
    }
  },
}
