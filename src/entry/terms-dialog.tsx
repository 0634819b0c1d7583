import { entryTexts as texts } from '#src/texts/entry.ts'
import { Dialog } from '#src/ui/dialog.tsx'
import styles from './terms-dialog.module.css'

export const TermsDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog
    open
    size="medium"
    title={texts.termsTitle}
    description={texts.termsIntro}
    onClose={onClose}
  >
    <ol className={styles.terms}>
      {[
        texts.termsData,
        texts.termsAccess,
        texts.termsSecrets,
        texts.termsService,
        texts.termsEnd,
      ].map((term) => (
        <li key={term}>{term}</li>
      ))}
    </ol>
  </Dialog>
)
