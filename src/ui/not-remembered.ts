import { toast } from './toast.ts'

const told = new Set<string>()

/** Says what this browser will not remember, once for each thing: after that, whoever was told knows. */
export function tellNotRemembered(what: string) {
  if (told.has(what)) return
  told.add(what)
  toast.notice(what)
}
