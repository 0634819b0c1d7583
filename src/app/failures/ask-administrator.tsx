import { signInConsentAddress } from '#src/auth/admin-consent.ts'
import type { Config } from '#src/config/config.ts'
import { askAdminTexts as texts } from '#src/texts/ask-admin.ts'
import { Message } from '#src/ui/message.tsx'

/** Whoever may not sign in yet knows who can help, but not how: this says it, with the link. */
export const AskAdministrator = ({ config }: { config: Config }) => (
  <Message title={texts.message} copyLabel={texts.copy}>
    {texts.body({ link: signInConsentAddress(config) })}
  </Message>
)
