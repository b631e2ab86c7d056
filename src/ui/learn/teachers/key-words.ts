export const keyText = {
  show: 'Show the key',
  hide: 'Hide the key',
  hidden: 'The answers to every question of the lessons and of the quiz, with the model’s numbers as they are now.',
  quiz: 'Quiz',
  lesson: (number: number, title: string) => `Lesson ${number} · ${title}`,
  second: 'Second case: ',
  failed: (message: string) => `The numbers could not be worked out: ${message}`,
  working: 'The model works it out …',
  number: (label: string, value: number | undefined, unit: string) =>
    value === undefined ? `${label}: no such future` : `${label}: ${value} ${unit}`,
} as const
