import { Button, createTheme, Drawer, type MantineColorsTuple, Modal, Popover } from '@mantine/core'

const ink: MantineColorsTuple = [
  'var(--sunken)',
  'var(--sunken)',
  'var(--line)',
  'var(--control)',
  'var(--ink-3)',
  'var(--ink-3)',
  'var(--ink-2)',
  'var(--ink-2)',
  'var(--ink)',
  'var(--ink)',
]

/** A layer's header is no banner of the page. */
const plainHeader = { header: { role: 'none' } }

/** The kit dressed in our tokens: one colour, radius 8, no shadows but on popovers. */
export const mantineTheme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: 9,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  defaultRadius: 8,
  cursorType: 'pointer',
  // base.css draws the one focus ring of the page: with a class of our own the kit sets none of its rules, of which
  // even “never” would beat it.
  focusClassName: 'so-focus',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { variant: 'default', size: 'md' }, classNames: { root: 'so-button' } }),
    Popover: Popover.extend({
      defaultProps: {
        shadow: 'md',
        position: 'bottom-start',
        offset: 6,
        // Inside the window in both directions: beside its target there may be no room at all.
        middlewares: { flip: true, shift: { crossAxis: true, padding: 8 } },
        trapFocus: true,
        returnFocus: true,
        transitionProps: { duration: 100 },
      },
      classNames: { dropdown: 'so-popover' },
    }),
    Modal: Modal.extend({
      defaultProps: {
        transitionProps: { duration: 100 },
        attributes: plainHeader,
        radius: 12,
        closeButtonProps: { 'aria-label': 'Close' },
      },
      classNames: { content: 'so-layer', header: 'so-layer', title: 'so-layer-title' },
    }),
    Drawer: Drawer.extend({
      defaultProps: {
        transitionProps: { duration: 100 },
        attributes: plainHeader,
        closeButtonProps: { 'aria-label': 'Close' },
      },
      classNames: { content: 'so-layer', header: 'so-layer', title: 'so-layer-title' },
    }),
  },
})
