let ahead = 0

/** Every answer tells the backend's time. Limits and deadlines are counted by it, whatever this machine believes. */
export function noteServerTime(dateHeader: string | null) {
  const server = Date.parse(dateHeader ?? '')
  if (!Number.isNaN(server)) ahead = server - Date.now()
}

export const serverNow = () => Date.now() + ahead
