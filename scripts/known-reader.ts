import { negotiations } from '@/scenarios/negotiations'

/**
 * What the browser of a reader keeps who has been here before: every case's guess is skipped, so that each opens with its
 * answer, and Step shows all there is. The state of storage of a Playwright context. @param address of the page.
 */
export const knownReader = (address: string) => ({
  cookies: [],
  origins: [
    {
      origin: new URL(address).origin,
      localStorage: [
        { name: 'standoff.step.view', value: 'experts' },
        ...negotiations
          .flatMap(({ presets }) => presets)
          .map(({ id }) => ({ name: `standoff.guess.${id}`, value: '{"skipped":true,"date":"2026-11-27"}' })),
      ],
    },
  ],
})
