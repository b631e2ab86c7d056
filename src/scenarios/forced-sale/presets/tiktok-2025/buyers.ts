import type { WrittenCase } from '../shared/with-usual'

/** Who could buy, as known on the start date. */
export const buyers: WrittenCase['buyers'] = {
  strategic: {
    name: 'Oracle-led group',
    short: 'Oracle-led',
    about: 'American investors around Oracle, which hosts the app already, with ByteDance keeping a minority.',
    evidence:
      'A plan reported by NPR in late January 2025, no price named; the same circle had the agreed deal of 2020.',
    sources: ['S83', 'S14'],
  },
  creators: {
    name: "Creators' bid and other outsiders",
    short: 'Creators',
    about: 'Consortia from outside: Jesse Tinsley with the Roblox chief and MrBeast, Project Liberty, Perplexity.',
    evidence:
      'More than $20 bn claimed and $25 bn talked of, Project Liberty at $20 bn without the algorithm; no funds shown.',
    sources: ['S56', 'S56b', 'S54', 'S57'],
  },
  tycoon: {
    name: 'Elon Musk',
    short: 'Musk',
    about: 'One rich buyer with close ties to the White House.',
    evidence: 'Floated by officials according to the press; no bid and no price.',
    sources: ['S84'],
  },
  fund: {
    name: 'US sovereign wealth fund',
    short: 'State fund',
    about: 'A fund of the American state that would own TikTok in whole or in part.',
    evidence:
      'An order of 3 February 2025 asks for a plan within a year, which is after the deadline; no money is set aside.',
    sources: ['S29'],
  },
}
