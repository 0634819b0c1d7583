import { Activity, Clock, Globe, LayoutGrid, Mail, Users, Zap, type LucideIcon } from 'lucide-react'
import { lazy, type ComponentType } from 'react'
import type { RoomId } from './room-ids.ts'

interface Room {
  id: RoomId
  title: string
  icon: LucideIcon
  Content: ComponentType
}

/** The rooms of the studio: pages below /demo, and the same beside any page of the portal. */
export const rooms = [
  {
    id: 'gallery',
    title: 'Gallery',
    icon: LayoutGrid,
    Content: lazy(async () => ({
      default: (await import('./rooms/gallery-room.tsx')).GalleryRoom,
    })),
  },
  {
    id: 'clock',
    title: 'Clock',
    icon: Clock,
    Content: lazy(async () => ({ default: (await import('./rooms/clock-room.tsx')).ClockRoom })),
  },
  {
    id: 'faults',
    title: 'Faults',
    icon: Zap,
    Content: lazy(async () => ({ default: (await import('./rooms/faults-room.tsx')).FaultsRoom })),
  },
  {
    id: 'traffic',
    title: 'Traffic',
    icon: Activity,
    Content: lazy(async () => ({
      default: (await import('./rooms/traffic-room.tsx')).TrafficRoom,
    })),
  },
  {
    id: 'outbox',
    title: 'Outbox',
    icon: Mail,
    Content: lazy(async () => ({ default: (await import('./rooms/outbox-room.tsx')).OutboxRoom })),
  },
  {
    id: 'world',
    title: 'World',
    icon: Globe,
    Content: lazy(async () => ({ default: (await import('./rooms/world-room.tsx')).WorldRoom })),
  },
  {
    id: 'directory',
    title: 'Directory',
    icon: Users,
    Content: lazy(async () => ({
      default: (await import('./rooms/directory-room.tsx')).DirectoryRoom,
    })),
  },
] as const satisfies readonly Room[]

export const roomById = (id: RoomId): Room => rooms.find((room) => room.id === id) ?? rooms[0]
