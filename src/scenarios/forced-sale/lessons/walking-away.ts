import type { Lesson } from '../../lesson.types'
import type { LessonFigure } from '../../lesson-figure.types'

/** No agreement is made any more: neither in talks nor at a meeting. */
const neverSigns = { bd_near: { to: 0 }, meet_package: { to: 0 } }
const WEEK = 8
const inTalks = { fields: { deal: 'talks' }, after: WEEK }
const signed = (terms: string) => ({
  fields: { deal: 'signed', buyer: 'strategic', bidders: 0, terms },
  after: WEEK,
})
const forOwner = { points: 'owner' as const }

const never = (id: string, of: Partial<LessonFigure> = {}): LessonFigure => ({
  id,
  from: inTalks,
  ...of,
  changes: { ...of.changes, ...neverSigns },
  asks: forOwner,
})

export const walkingAway: Lesson = {
  id: 'l4',
  title: 'Walking away',
  asks: 'When is a bad offer worth signing?',
  field: 'BATNA, reservation price',
  minutes: 5,
  case: 'tiktok-2025',
  figures: [
    never('never'),
    { id: 'full', from: signed('fullSale'), asks: forOwner },
    { id: 'licensed', from: signed('licensedAlgorithm'), asks: forOwner },
    never('hardNever', { case: 'tiktok-2025-hard-line' }),
    { id: 'hardFull', case: 'tiktok-2025-hard-line', from: signed('fullSale'), asks: forOwner },
    never('moreTariffs', { changes: { tar_threat: { times: 2.5 } } }),
    never('moreMeetings', { changes: { round: { times: 2 } } }),
  ],
  claims: [
    { more: 'never', than: 'full', by: 0.03 },
    { more: 'licensed', than: 'never', by: 0.03 },
    { more: 'hardFull', than: 'hardNever', by: 0.01 },
    { more: 'moreTariffs', than: 'hardNever', by: 0.03 },
    { more: 'moreMeetings', than: 'hardNever', by: 0.03 },
  ],
  guess: {
    kind: 'marks',
    question: 'ByteDance never signs anything. How many points can it expect?',
    lead: 'Keeping all is 100 points, a ban is 0. On the table in week 8: a full sale, worth 30.',
    figure: 'never',
    counted: 'points',
  },
  finding: 'A bad offer is worth signing once walking away is worse.',
  see: {
    kind: 'bars',
    views: [
      {
        kicker: 'TikTok 2025',
        title: 'Washington keeps putting it off',
        bars: [
          { label: 'Never sign', figure: 'never' },
          { label: 'Sign a full sale', figure: 'full' },
          { label: 'Sign one with a licence', figure: 'licensed' },
        ],
        unit: 'points',
        note: 'A full sale lies below the line: refuse it.',
      },
      {
        kicker: 'The hard-line case',
        title: 'Washington means it',
        bars: [
          { label: 'Never sign', figure: 'hardNever' },
          { label: 'Sign a full sale', figure: 'hardFull' },
        ],
        unit: 'points',
        note: 'The same offer lies above the line: sign it.',
      },
    ],
  },
  explain:
    'What you can expect if you never sign is your line. The field calls it BATNA. An offer must beat it. A threat works by moving that line, not by being loud.',
  checks: [
    {
      question: 'Your line is at 47 points. Which offer beats it?',
      answers: [
        { text: '30', says: '30 is less than never signing gives you.' },
        { text: '45', says: 'Close, but never signing is worth 2 points more.' },
        { text: '60', says: '60 is more than never signing gives you.' },
      ],
      key: 2,
    },
    {
      question: 'Washington wants ByteDance to take 30 points. What moves the line below 30?',
      answers: [
        { text: 'A deadline that it will really enforce.', says: 'Never signing then means a likely ban.' },
        { text: 'A higher tariff.', says: 'Tariffs hurt others; ByteDance can still wait.' },
        { text: 'More meetings.', says: 'Meetings do not make waiting any worse.' },
      ],
      key: 0,
    },
  ],
  second: {
    case: 'grindr-2019',
    lead: 'Grindr’s owner in 2019 is offered a full sale too. Beijing does not object, and no algorithm is at stake.',
    figures: [
      { ...never('never'), from: { after: WEEK } },
      { id: 'full', from: signed('fullSale'), asks: forOwner },
    ],
    claims: [{ more: 'full', than: 'never', by: 0.03 }],
    guess: {
      question: 'Should the owner sign?',
      answers: [
        { text: 'No, a full sale is a bad offer.', says: 'For this owner a sale is worth more than waiting.' },
        { text: 'Yes, it beats walking away.', says: 'The offer lies above the line.' },
        { text: 'No, never signing is always safest.', says: 'It depends on where the line is.' },
      ],
      key: 1,
    },
    finding: 'The same offer, another line, another answer.',
    see: {
      kind: 'bars',
      views: [
        {
          kicker: 'Grindr 2019',
          title: 'What its owner can expect',
          bars: [
            { label: 'Never sign', figure: 'never' },
            { label: 'Sign a full sale', figure: 'full' },
          ],
          unit: 'points',
          note: 'Points of this owner, from its worst ending to its best.',
        },
      ],
    },
    same: {
      question: 'What is the same in both cases?',
      answers: [
        { text: 'A full sale is worth 30 points.', says: 'Each owner has its own points.' },
        {
          text: 'Compare the offer with the walk-away, not with the wish.',
          says: 'The line decides, wherever it lies.',
        },
        { text: 'The louder side wins.', says: 'Loudness moved no line here.' },
      ],
      key: 1,
    },
  },
}
