import type { CSSVariablesResolver } from '@mantine/core'

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

const entries = Object.entries(tokens)

/** The kit's own variables, all pointing at ours: none of its hues is left visible. */
const kit = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--ink)',
  '--mantine-primary-color-filled-hover': 'var(--ink-2)',
  '--mantine-primary-color-contrast': 'var(--surface)',
  '--mantine-primary-color-light': 'var(--sunken)',
  '--mantine-primary-color-light-hover': 'var(--line)',
  '--mantine-primary-color-light-color': 'var(--ink)',
}

/** Every token as `--name`, per colour scheme. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...Object.fromEntries(entries.map(([name, { light }]) => [`--${name}`, light])), ...kit },
  dark: { ...Object.fromEntries(entries.map(([name, { dark }]) => [`--${name}`, dark])), ...kit },
})

/** Paper is light whatever the screen is. Its selector outweighs that of either scheme. */
export const printVariables = `@media print { :root:root[data-mantine-color-scheme] { color-scheme: light; ${entries
  .map(([name, { light }]) => `--${name}: ${light};`)
  .join(' ')} } }`
