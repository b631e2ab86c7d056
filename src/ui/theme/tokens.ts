/** A colour in both themes, as hexadecimal sRGB. */
export type Token = { readonly light: string; readonly dark: string }

/** The page is ink on paper: fills mean endings, badges mean parties, nothing else is coloured. */
export const tokens = {
  bg: { light: '#F6F6F3', dark: '#14181D' },
  surface: { light: '#FFFFFF', dark: '#1C2229' },
  sunken: { light: '#ECEEF0', dark: '#272F38' },
  ink: { light: '#16202B', dark: '#F1F4F7' },
  'ink-2': { light: '#46525F', dark: '#C3CBD4' },
  'ink-3': { light: '#5B6773', dark: '#A3ADB8' },
  control: { light: '#7A8591', dark: '#8B96A2' },
  line: { light: '#D5DAE0', dark: '#38424D' },
  focus: { light: '#0B62D6', dark: '#7FB6FF' },
  solid: { light: '#1150A5', dark: '#61B7FC' },
  'solid-text': { light: '#1150A5', dark: '#61B7FC' },
  dotted: { light: '#93690D', dark: '#F2D37E' },
  'dotted-text': { light: '#7A5600', dark: '#F2D37E' },
  hatched: { light: '#790F0B', dark: '#DC4A44' },
  'hatched-text': { light: '#790F0B', dark: '#FF9A90' },
  hollow: { light: '#7F8993', dark: '#8F979F' },
  'hollow-text': { light: '#56616D', dark: '#B3BBC4' },
  violet: { light: '#7448D0', dark: '#AD8CFA' },
  plum: { light: '#75103F', dark: '#EE7F9F' },
  teal: { light: '#1B7870', dark: '#6FF0EA' },
  olive: { light: '#344A00', dark: '#86B80A' },
  slate: { light: '#46525F', dark: '#C3CBD4' },
  warn: { light: '#7A5200', dark: '#F2C14E' },
  'warn-paper': { light: '#FFF3D6', dark: '#3A2E12' },
  danger: { light: '#A11A12', dark: '#FF9C92' },
  'danger-paper': { light: '#FDECEA', dark: '#40211F' },
  ok: { light: '#1B6B3A', dark: '#7FD49B' },
} as const satisfies Record<string, Token>

export type TokenName = keyof typeof tokens
