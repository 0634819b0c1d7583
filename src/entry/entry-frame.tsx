import { Languages, LogOut } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useSession } from '#src/auth/signed-in.ts'
import { HelpMenu } from '#src/support/help-menu.tsx'
import { entryTexts as texts } from '#src/texts/entry.ts'
import { product } from '#src/texts/product.ts'
import { Button } from '#src/ui/button.tsx'
import { classNames } from '#src/ui/class-names.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { HarbourNight } from '#src/ui/illustrations/harbour-night.tsx'
import { LazyMenu } from '#src/ui/lazy-menu.tsx'
import { Mark } from '#src/ui/mark.tsx'
import { useSignOut } from './use-sign-out.tsx'
import styles from './entry-frame.module.css'

interface EntryFrameProps {
  /** Stands where the picture is when there is something more important to see. */
  aside?: ReactNode
  /** As large as the window, with a scrollbar of its own. */
  beside?: ReactNode
  /** The company that the guide is opened for, once it is known which. */
  guideFor?: string | undefined
  children: ReactNode
}

/** The calm frame of all pages before a company is open: who you are and where help is, what to do, and a picture. */
export function EntryFrame({ aside, beside, guideFor = '', children }: EntryFrameProps) {
  return (
    <div className={styles.frame}>
      <Header guideFor={guideFor} />
      <main className={styles.main}>{children}</main>
      {beside ? (
        <aside className={styles.beside}>{beside}</aside>
      ) : aside ? (
        <aside className={styles.aside}>{aside}</aside>
      ) : (
        <Picture />
      )}
    </div>
  )
}

/** Whatever happens on the page, it stays as it is. */
const Header = memo(function Header({ guideFor }: { guideFor: string }) {
  const { account } = useSession()
  return (
    <header className={classNames(styles.header, 'unprinted')}>
      <span className={styles.brand}>
        <Mark />
        {product.name}
      </span>
      {account && <Email address={account.email} />}
      {account && <HelpMenu guideFor={guideFor} />}
      <LanguageMenu />
      {account && <SignOut />}
    </header>
  )
})

const Picture = memo(function Picture() {
  return (
    <div className={classNames(styles.picture, 'unprinted')}>
      <HarbourNight />
    </div>
  )
})

const LanguageMenu = () => (
  <LazyMenu
    trigger={<IconButton label={texts.language} icon={<Languages />} />}
    load={async () => (await import('./language-choice.tsx')).LanguageChoice}
  >
    {(Choice) => <Choice />}
  </LazyMenu>
)

/** Where there is no room for all of it, its second half has a line of its own. */
function Email({ address }: { address: string }) {
  const at = address.lastIndexOf('@')
  return (
    <span className={styles.email}>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </span>
  )
}

function SignOut() {
  const { leaving, signOut } = useSignOut()
  return (
    <Button variant="quiet" icon={<LogOut />} busy={leaving} onClick={signOut}>
      {texts.signOut}
    </Button>
  )
}
