import { Menu as MenuIcon } from 'lucide-react'
import { memo } from 'react'
import { can } from '#src/api/contract/access.ts'
import { useCompany } from '#src/company/use-company.ts'
import { HelpMenu } from '#src/support/help-menu.tsx'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { classNames } from '#src/ui/class-names.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { Bell } from './bell.tsx'
import { CompanyBanners } from './company-banners.tsx'
import { sidebarId } from './sidebar.tsx'
import { UserMenu } from './user-menu.tsx'
import styles from './header.module.css'

/** Going from page to page leaves it as it is. */
export const Header = memo(function Header() {
  const { access } = useCompany()
  return (
    <header className={classNames(styles.header, 'unprinted')}>
      <span className={styles.opener}>
        <IconButton label={texts.openNavigation} icon={<MenuIcon />} popoverTarget={sidebarId} />
      </span>
      <div className={styles.messages}>
        <CompanyBanners />
      </div>
      <HelpMenu />
      {can(access, 'users.read') && <Bell />}
      <UserMenu />
    </header>
  )
})
