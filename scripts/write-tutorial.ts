import { readFileSync, writeFileSync } from 'node:fs'
import { runCli } from '@/cli/run-cli'
import { type Negotiations, negotiations } from '@/scenarios/negotiations'
import { carSale } from '../tests/car-sale/scenarios/car-sale'
import { entryFor } from '../tests/entry-for'
import { withBlocks } from './tutorial-blocks'

/** Writes the tutorial's files as they are tested, and its commands as they answer in a house with the negotiation it builds. */
const file = new URL('../docs/your-own-negotiation.md', import.meta.url)
const house: Negotiations = [...negotiations, entryFor(carSale, 'Car sale')]

async function answerTo(args: readonly string[]): Promise<string> {
  let printed = ''
  const print = (text: string) => {
    printed += `${text}\n`
  }
  const exit = await runCli(args, { print, complain: (text) => process.stderr.write(`${text}\n`) }, house)
  if (exit !== 0) throw new Error(`"${args.join(' ')}" of the tutorial ends with ${exit}.`)
  return printed
}

writeFileSync(file, await withBlocks(readFileSync(file, 'utf8'), answerTo))
