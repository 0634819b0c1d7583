import { landingTexts as texts } from '#src/texts/landing.ts'
import { product } from '#src/texts/product.ts'
import buttonStyles from '#src/ui/button.module.css'
import { HarbourNight } from '#src/ui/illustrations/harbour-night.tsx'
import { Mark } from '#src/ui/mark.tsx'
import styles from './landing-page.module.css'

/** Drawn into index.html when the site is built. No React runs on this page: landing.ts brings it to life. */
export function LandingPage() {
  return (
    <div className={styles.page}>
      <main className={styles.card}>
        <p className={styles.brand}>
          <Mark />
          {product.name}
        </p>
        <h1 className={styles.title} data-text="title">
          {texts.title}
        </h1>
        <p className={styles.welcome} data-text="welcome">
          {texts.welcome}
        </p>
        <div className={styles.actions}>
          <button
            type="button"
            data-intent="sign-in"
            data-text="signIn"
            className={`${buttonStyles.button} ${buttonStyles.primary}`}
          >
            {texts.signIn}
          </button>
          <button
            type="button"
            data-intent="sign-up"
            data-text="signUp"
            className={`${buttonStyles.button} ${buttonStyles.link}`}
          >
            {texts.signUp}
          </button>
        </div>
        <p
          role="status"
          className={styles.status}
          data-status
          data-opening={texts.opening}
          data-not-started={texts.notStarted}
        />
        <p className={styles.failed} data-text="failed">
          {texts.failed}
        </p>
        <noscript>
          <p>{texts.noScript}</p>
        </noscript>
        <p className={styles.recover} data-text="recover">
          {texts.recover}
        </p>
      </main>
      <div className={styles.picture}>
        <HarbourNight />
      </div>
      {__DEMO__ && (
        <aside className={styles.demo} aria-label="Demo" data-studio>
          <a href="/demo">Demo</a>
        </aside>
      )}
    </div>
  )
}
