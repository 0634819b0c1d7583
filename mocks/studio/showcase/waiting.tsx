import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { SkeletonField, SkeletonForm } from '#src/ui/skeleton-form.tsx'
import { Loading, Skeleton, SkeletonRows } from '#src/ui/skeleton.tsx'
import { ProgressBar } from '#src/ui/progress-bar.tsx'
import { Spinner } from '#src/ui/spinner.tsx'
import { Sample, Samples } from './sample.tsx'

export function Waiting() {
  const [leaving, setLeaving] = useState(false)
  return (
    <Samples>
      <Sample title="A page is changing">
        <Button onClick={() => setLeaving(!leaving)}>{leaving ? 'Arrive' : 'Leave'}</Button>
        <ProgressBar active={leaving} />
      </Sample>
      <Sample title="A button is busy">
        <Spinner />
      </Sample>
      <Sample wide title="A card is on its way">
        <Loading>
          <Skeleton shape="title" />
          <Skeleton width="90%" />
          <Skeleton width="75%" />
          <Skeleton shape="block" />
        </Loading>
      </Sample>
      <Sample wide title="A form is on its way">
        <SkeletonForm>
          <SkeletonField />
          <SkeletonField hint />
        </SkeletonForm>
      </Sample>
      <Sample wide title="A list is on its way">
        <SkeletonRows rows={3} />
      </Sample>
    </Samples>
  )
}
