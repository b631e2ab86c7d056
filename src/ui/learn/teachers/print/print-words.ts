import { plural } from '@/ui/shared/format'

export const printText = {
  print: 'Print all',
  pages: (roles: number, injects: number) =>
    injects === 0
      ? `${plural(roles, 'role card')} and a tally sheet: ${plural(roles + 1, 'page')}, A4 or Letter.`
      : `${plural(roles, 'role card')}, ${injects} pieces of news, a tally sheet, and the teacher’s numbers: ${roles + injects + 2} pages, A4 or Letter.`,
  role: (at: number, of: number) => `Role card ${at} of ${of} · keep it to yourself`,
  you: (name: string) => `You are ${name}.`,
  can: 'You can',
  worth: 'What it is worth to you',
  mind: 'Mind',
  waiting: 'The model works it out …',
  failed: (message: string) => `Not worked out: ${message}`,
  judgement: 'The points are a judgement, for teaching.',
  inject: (at: number, of: number) => `News ${at} of ${of} · read it aloud`,
  before: 'Before anyone speaks',
  write: (asks: string) => `Write down: of 100 such futures, ${asks}`,
  blank: '______ of 100',
  numbersAt: 'The model’s number is on the teacher’s page.',
  tally: 'Tally sheet · one ring for each group of players',
  ended: 'How did it end?',
  guesses: 'Our guesses before the game, of 100',
  byHand: 'Fill in by hand where there is no network.',
  teacher: 'For the teacher · keep it from the class',
  numbers: 'What the model says',
  number: (value: number) => `${value} of 100`,
  about: (title: string, version: string) => `${title} · model ${version}`,
} as const
