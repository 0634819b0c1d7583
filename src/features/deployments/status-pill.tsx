import { CircleCheck, CircleX, Hourglass, RotateCw } from 'lucide-react'
import type { DeploymentStatus } from '#src/api/contract/deployments.ts'
import { statusNames } from '#src/texts/deployments.ts'
import { Pill } from '#src/ui/pill.tsx'

const looks = {
  success: { tone: 'success', icon: <CircleCheck /> },
  'in-progress': { tone: 'warning', icon: <Hourglass /> },
  retrying: { tone: 'warning', icon: <RotateCw /> },
  failed: { tone: 'danger', icon: <CircleX /> },
} as const

export const StatusPill = ({ status }: { status: DeploymentStatus }) => (
  <Pill {...looks[status]}>{statusNames[status]}</Pill>
)
