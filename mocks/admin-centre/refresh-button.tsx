import { RefreshCw } from 'lucide-react'
import { Button } from '#src/ui/button.tsx'
import { toast } from '#src/ui/toast.ts'
import { centreTexts as texts } from './texts.ts'

/** Pages here never go stale, yet people trust a list only once they have refreshed it. */
export const RefreshButton = () => (
  <Button variant="quiet" icon={<RefreshCw />} onClick={() => toast.success(texts.refreshed)}>
    {texts.refresh}
  </Button>
)
