import { readFileSync, writeFileSync } from 'node:fs'
import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { compileNegotiation } from '@/simulation'
import { movesOf, signTable, withSignTable } from './sign-table'

/** Solves which way every number moves a sale and writes it into docs/model.md; with --check it only says whether that is current. */
const file = new URL('../docs/model.md', import.meta.url)
const page = readFileSync(file, 'utf8')
const current = withSignTable(page, signTable(movesOf(await compileNegotiation(forcedSale), tiktok2025)))

if (!process.argv.includes('--check')) writeFileSync(file, current)
else if (page !== current) {
  process.stderr.write('docs/model.md is not what the model says now. Run: npm run signs\n')
  process.exitCode = 1
}
