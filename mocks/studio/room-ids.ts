/** The rooms of the studio by their place in the address. The handle knows no more of them than that. */
const roomIds = ['gallery', 'clock', 'faults', 'traffic', 'outbox', 'world', 'directory'] as const

export type RoomId = (typeof roomIds)[number]

export const isRoomId = (text: string | null | undefined): text is RoomId =>
  roomIds.some((id) => id === text)
