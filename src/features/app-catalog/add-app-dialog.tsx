import { PackagePlus } from 'lucide-react'
import { useConfig } from '#src/config/config-context.ts'
import { catalogTexts as texts } from '#src/texts/app-catalog.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { LinkAway } from '#src/ui/link-away.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'

/** Packaging happens where the packages are: the portal can only say where that is. */
export function AddAppDialog({ onClose }: { onClose: () => void }) {
  const { links } = useConfig()
  return (
    <Dialog
      open
      title={texts.addAppTitle}
      icon={<PackagePlus />}
      description={texts.addAppText}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.close}</Button>
          <LinkButton variant="primary" render={<LinkAway href={links.productDocs} />}>
            {texts.howTo}
          </LinkButton>
        </>
      }
    />
  )
}
