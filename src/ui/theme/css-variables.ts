import type { CSSVariablesResolver } from '@mantine/core'
import { tokens } from './tokens'

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
