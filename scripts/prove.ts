import { proveFigures } from './prove/prove-figures'

/** `npm run prove -- N2 N14`, all figures of the trust list without a name; one line each on stdout. */
process.exitCode = await proveFigures(process.argv.slice(2), { print: console.log, complain: console.error })
