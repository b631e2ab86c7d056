/** ↻: something happens and nothing drawn changes. */
export const StayMark = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d="M9.9 4.2A4.3 4.3 0 1 0 10.3 6.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    <path d="M11.4 1.6V5.2H7.8z" fill="currentColor" />
  </svg>
)
