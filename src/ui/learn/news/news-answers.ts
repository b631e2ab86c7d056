import { useSyncExternalStore } from 'react'
import { type News, type Verdict, verdicts } from '@/scenarios/news.types'
import { hearSettings, readSetting, writeSetting } from '@/ui/state/device-settings'
import { isRecord } from '@/ui/state/kept-text'
import { createStore } from '@/ui/state/store'

/** What a reader said of each claim of a report, by the claim's id. */
export type Answers = Readonly<Record<string, Verdict>>

/** Answers that this device did not take: they last as long as the page. */
const unkept = createStore<Readonly<Record<string, string>>>({})

const nameOf = ({ case: about }: News): string => `news.${about}`
const textOf = (news: News): string | undefined => readSetting(nameOf(news)) ?? unkept.read()[nameOf(news)]

const isVerdict = (value: unknown): value is Verdict => verdicts.some((verdict) => verdict === value)

/** The answers in a kept text to claims that the report has; what does not fit is as if it were not there. */
export function answersFrom(text: string | undefined, { claims }: News): Answers {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    if (!isRecord(kept)) return {}
    return Object.fromEntries(
      claims.flatMap(({ id }) => {
        const said = kept[id]
        return isVerdict(said) ? [[id, said] as const] : []
      }),
    )
  } catch {
    return {}
  }
}

/** Keeps answers on this device, or as long as the page stands where that is refused; none forgets all. */
function keep(news: News, answers: Answers): void {
  const name = nameOf(news)
  const text = Object.keys(answers).length === 0 ? undefined : JSON.stringify(answers)
  const isKept = writeSetting(name, text)
  unkept.update((before) => ({ ...before, [name]: isKept ? '' : (text ?? '') }))
}

export const keepAnswer = (news: News, claim: string, said: Verdict): void =>
  keep(news, { ...answersFrom(textOf(news), news), [claim]: said })

export const forgetAnswers = (news: News): void => keep(news, {})

const hear = (listener: () => void): (() => void) => {
  const stops = [hearSettings(listener), unkept.subscribe(listener)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** What the reader said so far, kept up to date. */
export function useAnswers(news: News): Answers {
  const read = () => textOf(news)
  return answersFrom(useSyncExternalStore(hear, read, read) || undefined, news)
}
