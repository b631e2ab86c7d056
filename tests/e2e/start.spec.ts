import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from '@playwright/test'

/** What `npm start` runs, on any free port: its address once it is printed, and its exit code once it is interrupted. */
async function start() {
  const server = spawn(process.execPath, ['scripts/start.mjs', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(server, 'exit')
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\S+/.exec(line)?.[0]
    if (address === undefined) continue
    const interrupt = async () => {
      server.kill('SIGINT')
      const [code] = await exit
      return code
    }
    return { address, interrupt }
  }
  throw new Error(`The server ended with ${(await exit)[0]} and printed no address.`)
}

test('npm start serves the built page, answers with few requests, and ends cleanly', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  const server = await start()
  try {
    await page.goto(server.address)
    await page.getByRole('button', { name: 'Skip, just show me' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/In \d+ of 100 futures/)
    await expect(page.getByText('checked two ways').first()).toBeVisible({ timeout: 60_000 })
    // The development server asks for some six hundred files, one a module; the built page for seventy, all named by content.
    expect(requests.length).toBeLessThan(120)
    const isBuilt = (path: string) => /^\/(?:assets\/.+-[\w-]{8}\.\w+|favicon\.svg)?$/.test(path)
    expect(requests.filter((path) => !isBuilt(path))).toEqual([])
  } finally {
    // The page still holds its connections: the server ends all the same.
    expect(await server.interrupt()).toBe(0)
  }
})
