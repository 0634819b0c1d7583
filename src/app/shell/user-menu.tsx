import { ArrowLeftRight, ChevronDown, CircleUserRound, LogOut } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { useQueryClient } from '@tanstack/react-query'
import { useAccount, useSession } from '#src/auth/signed-in.ts'
import { useCompany } from '#src/company/use-company.ts'
import { chooseTheme, chosenTheme, themes, type Theme } from '#src/lib/theme.ts'
import { paths } from '#src/paths.ts'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { Avatar } from '#src/ui/avatar.tsx'
import { Menu, MenuChoice, MenuItem, MenuLink } from '#src/ui/menu.tsx'
import styles from './header.module.css'

const ProfileDialog = lazy(async () => ({
  default: (await import('#src/features/profile/profile-dialog.tsx')).ProfileDialog,
}))

export function UserMenu() {
  const { name } = useAccount()
  const company = useCompany()
  const session = useSession()
  const cache = useQueryClient()
  const [editing, setEditing] = useState(false)

  const signOut = () => {
    cache.clear()
    void session.signOut()
  }

  return (
    <>
      <Menu
        trigger={
          <button type="button" className={styles.user} aria-label={texts.account({ name })}>
            <Avatar name={name} />
            <span className={styles.names}>
              <span>{name}</span>
              <span className={styles.company}>{company.name}</span>
            </span>
            <ChevronDown />
          </button>
        }
      >
        <MenuLink icon={<ArrowLeftRight />} render={<Link to={paths.companies()} />}>
          {texts.switchCompany}
        </MenuLink>
        <MenuItem
          icon={<CircleUserRound />}
          onSelect={() => {
            setEditing(true)
          }}
        >
          {texts.profile}
        </MenuItem>
        <ThemeChoice />
        <MenuItem icon={<LogOut />} onSelect={signOut}>
          {texts.signOut}
        </MenuItem>
      </Menu>
      <Suspense>
        {editing && (
          <ProfileDialog
            onClose={() => {
              setEditing(false)
            }}
          />
        )}
      </Suspense>
    </>
  )
}

const themeNames = (): Record<Theme, string> => ({
  dark: texts.themeDark,
  light: texts.themeLight,
  contrast: texts.themeContrast,
  system: texts.themeSystem,
})

function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme)
  const choose = (next: Theme) => {
    chooseTheme(next)
    setTheme(next)
  }
  return (
    <MenuChoice
      label={texts.theme}
      value={theme}
      options={themes.map((value) => ({ value, label: themeNames()[value] }))}
      onChange={choose}
    />
  )
}
