import { ArrowLeftRight, CircleUserRound, LogOut } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { LanguageChoice } from '#src/entry/language-choice.tsx'
import { useSignOut } from '#src/entry/use-sign-out.tsx'
import { afterPaint } from '#src/lib/after-paint.ts'
import { chooseTheme, chosenTheme, themes, type Theme } from '#src/lib/theme.ts'
import { paths } from '#src/paths.ts'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { MenuChoice, MenuItem, MenuLink } from '#src/ui/menu.tsx'
import { tellNotRemembered } from '#src/ui/not-remembered.ts'

export function UserMenuItems({ onEditProfile }: { onEditProfile: () => void }) {
  const { signOut } = useSignOut()
  return (
    <>
      <MenuLink icon={<ArrowLeftRight />} render={<Link to={paths.companies()} />}>
        {texts.switchCompany}
      </MenuLink>
      <MenuItem icon={<CircleUserRound />} onSelect={onEditProfile}>
        {texts.profile}
      </MenuItem>
      <ThemeChoice />
      <LanguageChoice />
      <MenuItem icon={<LogOut />} onSelect={signOut}>
        {texts.signOut}
      </MenuItem>
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
    setTheme(next)
    // The whole page takes on other colours.
    afterPaint(() => {
      if (!chooseTheme(next)) tellNotRemembered(texts.themeNotRemembered)
    })
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
