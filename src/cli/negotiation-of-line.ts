import type { Command } from 'commander'
import { closestWord } from '@/scenarios'
import { negotiationOfFile } from '@/scenarios/negotiation-of'
import type { NegotiationEntry } from '@/scenarios/negotiations'
import type { Context } from './io'
import { isPath } from './load-scenario'

const idsOf = ({ presets }: NegotiationEntry): readonly string[] => presets.map(({ id }) => id)

const isFlag = (word: string): boolean => /^-./.test(word)

/** The first word of a command line that is neither a flag nor a flag's value, as commander reads it. */
function operandOf({ options }: Command, words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (word === '--') return words[i + 1]
    if (!isFlag(word)) return word
    if (options.some((option) => option.required && [option.long, option.short].includes(word))) i++
  }
  return undefined
}

/** What the commands that are about a negotiation call their first argument: a case or a file of one, a result, a part. */
const TAKES: readonly (string | undefined)[] = ['scenario', 'file', 'files']

/** What a text holds, as far as it can be read: what else is wrong with it its own command says. */
function dataIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The negotiation that the text of a file is about. @throws {ScenarioError} where it names one that there is not. */
export const negotiationOfText = ({ negotiations }: Context, text: string, where: string): NegotiationEntry =>
  negotiationOfFile(negotiations, dataIn(text), where)

/** By a case's name; by a misspelt one as by the name most like it. */
function ofCase({ negotiations }: Context, id: string): NegotiationEntry {
  const meant = closestWord(id, negotiations.flatMap(idsOf))
  return negotiations.find((entry) => idsOf(entry).includes(meant ?? id)) ?? negotiations[0]
}

/**
 * The negotiation that a command line is about: that of its case or of its first file, else the first. It is found before
 * the flags are read, since what they may say depends on it.
 * @throws {ScenarioError} where a file names one that there is not.
 */
export function negotiationOfLine(context: Context, { commands }: Command, words: readonly string[]): NegotiationEntry {
  const { negotiations } = context
  const at = words.findIndex((word) => !isFlag(word))
  const command = commands.find((one) => one.name() === words[at])
  const operand = command && operandOf(command, words.slice(at + 1))
  const takes = command?.registeredArguments[0]?.name()
  if (operand === undefined || !TAKES.includes(takes)) return negotiations[0]
  const isCase = takes === 'scenario' && (negotiations.flatMap(idsOf).includes(operand) || !isPath(operand))
  return isCase ? ofCase(context, operand) : negotiationOfText(context, context.peek(operand) ?? '', operand)
}
