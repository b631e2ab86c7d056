/** Serves the built page and prints its address; builds it first if its sources have changed. Ctrl+C ends it. */
import { once } from 'node:events'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { preview } from 'vite'
import { ensureBuilt } from './kept-build.mjs'

const usage = 'npm start -- [--port NUMBER] [--host ADDRESS] [--open]'

/** The flags as typed, or an end with what was found and what is allowed. */
function readFlags() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '4173' }, host: { type: 'string' }, open: { type: 'boolean' } },
    })
    const port = Number(values.port)
    if (!/^\d+$/.test(values.port) || port > 65_535) {
      throw new RangeError(`--port: found “${values.port}”; allowed: a whole number from 0 to 65535.`)
    }
    return { ...values, port }
  } catch (error) {
    console.error(`${error.message}\nUsage: ${usage}`)
    process.exit(2)
  }
}

const { port, host, open } = readFlags()
const started = performance.now()
if (ensureBuilt() === 'built') console.log(`Built the page in ${((performance.now() - started) / 1000).toFixed(1)} s.`)

const server = await preview({
  root: path.resolve(import.meta.dirname, '..'),
  configFile: false,
  logLevel: 'error',
  preview: { port, strictPort: false, ...(host && { host }), ...(open && { open }) },
}).catch((error) => {
  console.error(`The page cannot be served${host ? ` on ${host}` : ''}, port ${port}: ${error.message}`)
  process.exit(2)
})
const addresses = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])]
const bound = Number(new URL(addresses[0]).port)
if (port !== 0 && bound !== port) console.log(`Port ${port} is taken by another program.`)
console.log(`Standoff is at ${addresses.join(' and ')} (Ctrl+C ends it)`)

await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
await server.close()
process.exit(0)
