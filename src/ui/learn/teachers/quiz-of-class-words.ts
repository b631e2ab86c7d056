export const quizOfClassText = {
  title: 'What the quiz says',
  table: 'Right answers, question by question',
  columns: ['Question', 'Right before', 'Right after'],
} as const
