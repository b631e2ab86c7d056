export type KeyGroup = { readonly title: string; readonly keys: readonly (readonly [key: string, does: string])[] }

/** The keys of the page and what they do. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      ['Tab, Shift Tab', 'from part to part'],
      ['Ctrl or ⌘ Z', 'undo the last change of a number'],
      ['Ctrl or ⌘ Shift Z', 'redo it'],
      ['g then o, s, a, c or l', 'Outlook, Step, Analyse, Cases, Learn'],
      ['/', 'find a number'],
      ['?', 'this sheet'],
      ['Esc', 'close what is on top'],
    ],
  },
  {
    title: 'Step, outside fields and charts',
    keys: [
      ['Enter', 'let chance decide; in a seat, wait for a headline'],
      ['→ or w', 'on by one week'],
      ['←', 'back by one week'],
      ['Home, End', 'to the start, to the end'],
      ['1 to 7', 'choose that event or answer; in a seat, your own option'],
      [', and .', 'to the turning point before, after'],
      ['b', 'the next branch'],
      ['v', 'story, or experts’ view'],
    ],
  },
  {
    title: 'Lessons',
    keys: [
      ['1 to 4', 'choose that answer'],
      ['Enter', 'on to the next step'],
      ['Backspace', 'back to the step before'],
    ],
  },
  {
    title: 'Marks and lanes',
    keys: [
      ['Arrows', 'move within'],
      ['Home, End', 'the first, the last'],
      ['Enter', 'open the run; choose the event'],
    ],
  },
  {
    title: 'Sliders, fields and charts',
    keys: [
      ['Arrows', 'one step; in a chart, its points'],
      ['Page Up, Page Down', 'ten steps'],
      ['Home, End', 'the limits'],
      ['Enter', 'take a typed number'],
      ['t', 'from a chart to its table'],
    ],
  },
]
