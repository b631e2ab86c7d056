/** Advance widths of Inter at weight 650 with tabular figures, thousandths of the type size; from the bundled font. */
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [269, ' .,:;ijlI'],
      [315, "'’"],
      [332, '!|'],
      [394, 'ft()'],
      [411, 'r/'],
      [555, 's?LT'],
      [580, 'ackvxyzFJ'],
      [594, 'eEY'],
      [620, 'bdghnopquBP'],
      [650, '0123456789+-–<>=RSZ'],
      [730, 'ACDHUXKGVN'],
      [775, 'OQ'],
      [845, 'w'],
      [944, 'mMW'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
)

/** The width of a text in pixels, at most a few per cent too wide; any other character counts as a capital. */
export const textWidth = (text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + (widths[letter] ?? 775), 0) * size) / 1000
