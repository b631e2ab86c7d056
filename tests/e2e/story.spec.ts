import { expect, test } from './page'

test.use({ storageState: { cookies: [], origins: [] } })

test('from a first visit to the end of a future in five presses, by way of a guess, with the same numbers everywhere', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Skip/ }).click()
  const answer = page.getByRole('heading', { level: 1 })
  await expect(answer).toHaveText(/^In \d+ of 100 futures/)
  const [early, late] = [...((await answer.textContent()) ?? '').matchAll(/[Ii]n (\d+)/g)].map(([, count]) => count)
  await page.getByRole('button', { name: /^Step through/ }).click()
  const verdict = page.getByText(`${early} of 100 sold`).filter({ visible: true })
  await expect(verdict).toBeVisible()
  await expect(page.getByText(`within a year; within two: ${late}`).filter({ visible: true })).toBeVisible()
  await page.getByRole('button', { name: /^Washington: Washington and the tariff/ }).click()
  await page.getByRole('button', { name: 'Let chance decide' }).click()
  await expect(page.getByText(/^Your guess: Washington and the tariff\. It was/)).toBeVisible()
  await page.getByRole('button', { name: 'To the end' }).click()
  await expect(page.getByRole('heading', { name: 'What turned it' })).toBeVisible()
  await expect(page.getByText(/^Guessed so far: [01] of 1 right/)).toBeVisible()
})
