import type { ScenarioSource } from '../../scenario.types'
import { librarySources } from '../presets/shared/complete-case'

/** Cited by a headline, and by nothing else of this model's case. */
const ofHeadlines = ['S01', 'S31', 'S33b', 'S37', 'S40', 'S60b', 'S62'] as const

/** What the record cites beside the case and the first record: for the most part meetings, which were no headlines in the first. */
export const sources: Readonly<Record<string, ScenarioSource | undefined>> = {
  ...Object.fromEntries(ofHeadlines.map((id) => [id, librarySources[id]])),
  S100: {
    publisher: 'The Sun Malaysia (AFP)',
    title: 'US, China seek to extend trade truce with London talks (9 Jun 2025)',
    url: 'https://thesun.my/world-news/us-china-seek-to-extend-trade-truce-with-london-talks-AF14220213',
    quality: 'B',
  },
  S101: {
    publisher: 'The Indian Awaaz',
    title: 'US-China wrap up trade talks in Stockholm (30 Jul 2025)',
    url: 'https://theindianawaaz.com/us-china-wrap-up-trade-talks-in-stockholm/',
    quality: 'B',
  },
  S102: {
    publisher: 'A News (Anadolu)',
    title: 'US, China begin trade talks in Malaysia (25 Oct 2025)',
    url: 'https://www.anews.com.tr/world/2025/10/25/us-china-begin-trade-talks-in-malaysia',
    quality: 'B',
  },
  S103: {
    publisher: 'Times of India',
    title: 'US gets TikTok, but China may keep the brain behind the app (Sep 2025)',
    url: 'https://timesofindia.indiatimes.com/technology/tech-news/us-gets-tiktok-but-china-may-keep-the-brain-behind-the-app/articleshow/123935888.cms',
    quality: 'B',
  },
  S104: {
    publisher: 'The Express Gazette',
    title: 'Trump says TikTok deal is done, outlines US-controlled path for the app (Sep 2025)',
    url: 'https://express-gazette--express-gazette.us-central1.hosted.app/technology-and-ai/trump-says-tiktok-deal-is-done-outlines-us-controlled-path-for-the-app',
    quality: 'C',
  },
}
