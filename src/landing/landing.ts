import '#src/ui/styles.css'
import '#src/ui/button.module.css'
import '#src/ui/mark.module.css'
import '#src/ui/illustrations/harbour-night.module.css'
import './landing-page.module.css'
import { signedInHint } from '#src/auth/session.ts'
import { read } from '#src/lib/keep.ts'
import { whenIdle } from '#src/lib/when-idle.ts'
import { wholePage } from '#src/lib/whole-page.ts'
import { paths } from '#src/paths.ts'
import { translate } from './translate.ts'

/** Where each button's sign-in comes back to: signing up always shows the choice of company. */
const returns = { 'sign-in': paths.arrive(), 'sign-up': paths.companies() }

/** Everything else of the portal is behind this door, and is fetched when somebody is about to go through. */
const door = () => import('#src/door.ts')

export async function startLanding() {
  // Some hosts answer every address with this page: then it is the portal that is wanted.
  if (location.pathname !== paths.landing() && location.pathname !== '/index.html')
    return showPortal()
  bringToLife()
  if (__DEMO__ && location.search) {
    try {
      await (await door()).prepareDemo?.()
    } catch {
      // The portal knows how to say what is wrong with the link.
      return showPortal()
    }
  }
  void translate()
  if (read(signedInHint)) wholePage.leaveFor(paths.arrive())
}

function bringToLife() {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-intent]')]
  const status = document.querySelector<HTMLElement>('[data-status]')

  const settle = (text = '') => {
    for (const button of buttons) button.ariaDisabled = null
    if (status) status.textContent = text
  }

  for (const button of buttons) {
    button.addEventListener('click', () => {
      if (button.ariaDisabled) return
      for (const each of buttons) each.ariaDisabled = 'true'
      if (status) status.textContent = status.dataset.opening ?? ''
      leave(button.dataset.intent === 'sign-up' ? 'sign-up' : 'sign-in').catch(() => {
        settle(status?.dataset.notStarted)
      })
    })
    for (const intent of ['pointerenter', 'focus']) {
      button.addEventListener(intent, () => void warmUp(), { once: true })
    }
  }

  // The back button may bring this very page back from the browser's memory, still waiting.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) settle()
  })
  afterLoading(async () => {
    await warmUp()
    await tell()
  })
}

const leave = async (intent: keyof typeof returns) => (await door()).signIn(returns[intent])

/** Whoever presses a button hears of it if this does not come. */
const warmUp = () =>
  door().then(
    ({ warmUp }) => warmUp(),
    () => undefined,
  )

const tell = () =>
  door().then(
    ({ tellOfLanding }) => tellOfLanding(),
    () => undefined,
  )

/** Where it does not come, this page is what there is. */
const showPortal = async () => {
  const behind = await door().catch(() => null)
  await (behind ? behind.showPortal() : translate())
}

/** First the page itself, with all that it shows; then whatever may come next. */
function afterLoading(work: () => Promise<unknown>) {
  const begin = () => void whenIdle().then(work)
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { once: true })
}

void startLanding()
