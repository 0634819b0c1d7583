import { uiTexts } from '#src/texts/ui.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Again } from './again.tsx'
import { problemText } from './problem-text.ts'

/** What a part of a page knows of something it has asked for. */
export interface Asked<Data = unknown> {
  data: Data | undefined
  error: Error | null
  isFetching: boolean
  refetch: () => unknown
}

interface NotLoadedProps {
  asked: Asked
  /** An older answer stands below. */
  isOlderShown?: boolean
}

/** Why something is not here, and the way to ask for it again. Nothing, as long as nothing has failed. */
export function NotLoaded({ asked, isOlderShown = false }: NotLoadedProps) {
  const { error, isFetching, refetch } = asked
  return (
    error && (
      <div role="alert">
        <Banner tone="danger" actions={<Again variant="link" busy={isFetching} ask={refetch} />}>
          {problemText(error)}
          {isOlderShown && <p>{uiTexts.older}</p>}
        </Banner>
      </div>
    )
  )
}
