import type { ScriptOutput } from '#src/domain/read-script-output.ts'
import { registrationTexts as texts } from '#src/texts/registration.ts'
import { inList } from '#src/texts/texts.ts'

/** What is told of a paste, with what in it was not clear: nobody is to believe that all of it stands in the fields. */
export function withUnclear({ unclear }: ScriptOutput, told: string): string {
  if (unclear.length === 0) return told
  const left = texts.unclear({ names: inList(unclear.map((name) => texts[name])) })
  return told === texts.nothing ? left : texts.andUnclear({ told, left })
}
