let ahead = 0
let stopped: number | null = null

/** Every answer tells the backend's time. Limits and deadlines are counted by it, whatever this machine believes. */
export function noteServerTime(dateHeader: string | null) {
  const server = Date.parse(dateHeader ?? '')
  if (!Number.isNaN(server)) ahead = server - Date.now()
}

/** A clock can be stopped where it is simulated: then no second passes between two answers. */
export function stopServerTime(at: number | null) {
  stopped = at
}

export const serverNow = () => stopped ?? Date.now() + ahead
