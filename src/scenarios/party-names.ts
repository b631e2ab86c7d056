import type { Scenario } from './scenario.schema'

const PLACES = /\b(?:HOST|HOME|OWNER|TARGET|Washington|Beijing|ByteDance|TikTok)\b/g

/** A text of the machine or the catalogue in the names of a case: HOST or Washington becomes its host, and so on. */
export const inNamesOf = ({ parties, words }: Pick<Scenario, 'parties' | 'words'>, text: string): string =>
  text.replace(PLACES, (place) => {
    switch (place) {
      case 'HOST':
      case 'Washington':
        return parties.host.name
      case 'HOME':
      case 'Beijing':
        return parties.home.name
      case 'OWNER':
      case 'ByteDance':
        return parties.owner.name
      default:
        return words.target
    }
  })
