const words = [
  'no one two three four five six seven eight nine ten',
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
].flatMap((row) => row.split(' '))

/** A count in a sentence: up to twenty in words. */
export const inWords = (count: number): string => words[count] ?? String(count)
