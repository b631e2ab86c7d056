import { readFileSync } from 'node:fs'

/** What a tutorial holds of the house: whole files, each under a line with its path, and commands with what they print. */
const FILE = /^`(src\/[\w/.-]+)`\n\n```ts\n([\s\S]*?)^```$/gm
const COMMAND = /^\$ npm run -s standoff -- (.+?)(?: \| tail -(\d+))?\n[\s\S]*?(?=^(?:\$|```))/gm

/** A file of the tutorial as it lies in the tests, which keep it compiled and asked. */
const asTested = (path: string): string =>
  readFileSync(new URL(`../tests/car-sale/${path.replace(/^src\//, '')}`, import.meta.url), 'utf8')

/** The files that a reader pastes, in their order. */
export const filesIn = (page: string): readonly { readonly path: string; readonly text: string }[] =>
  [...page.matchAll(FILE)].map(([, path = '', text = '']) => ({ path, text }))

/** The pieces that go into a file there is: blocks that stand under no path. */
export const piecesIn = (page: string): readonly string[] =>
  [...page.replace(FILE, '').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

const lastLines = (text: string, count: number): string => `${text.trimEnd().split('\n').slice(-count).join('\n')}\n`

/** The tutorial with every file as it is tested and every command as it answers. */
export async function withBlocks(page: string, run: (args: readonly string[]) => Promise<string>): Promise<string> {
  const answers = new Map<string, string>()
  for (const [, args = ''] of page.matchAll(COMMAND)) answers.set(args, await run(args.split(' ')))
  return page
    .replace(FILE, (_, path: string) => `\`${path}\`\n\n\`\`\`ts\n${asTested(path)}\`\`\``)
    .replace(COMMAND, (block, args: string, count: string | undefined) => {
      const answer = answers.get(args) ?? ''
      return `${block.split('\n', 1)}\n${count === undefined ? answer : lastLines(answer, Number(count))}`
    })
}
