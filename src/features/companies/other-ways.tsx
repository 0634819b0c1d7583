import { Link } from 'react-router'
import { paths } from '#src/paths.ts'
import { SupportLink } from '#src/support/support-link.tsx'
import { selectorTexts as texts } from '#src/texts/companies.ts'
import styles from './other-ways.module.css'

/** For whoever does not find their company, and should not make a second one. */
export const OtherWays = () => (
  <p className={styles.help}>
    {texts.help} <SupportLink>{texts.support}</SupportLink> {texts.or}{' '}
    <Link to={paths.recover()}>{texts.recover}</Link>
  </p>
)
