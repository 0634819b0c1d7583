import { open } from '#mocks/microsoft/authority/open.ts'
import { codeOf, sentenceOf, type Problem } from '#mocks/microsoft/authority/problems.ts'
import { readRequest, type EntryRequest } from '#mocks/microsoft/authority/request.ts'
import { askForAccount, type Screen } from '#mocks/microsoft/authority/screens.ts'
import {
  accept,
  acceptForTenant,
  authenticate,
  choose,
  decline,
  identify,
} from '#mocks/microsoft/authority/sign-in.ts'
import { signOut } from '#mocks/microsoft/authority/sign-out.ts'
import { accountById } from '#mocks/microsoft/directory.ts'
import { pageTexts as texts } from '#mocks/microsoft/page/texts.ts'
import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'
import { html, type Html } from '../html.ts'
import { page } from './page.ts'

// The simulated sign-in for clients that are not the demo: plain pages and forms. The address keeps what the
// application asked for; each button posts one step, and the same rules as in the demo say what comes next.

type Account = NonNullable<ReturnType<typeof accountById>>

export async function answerSignInPage(store: Store, request: Request): Promise<Response> {
  const asked = readRequest(request.url, isThisMachine)
  const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : null
  const screen = store.change((world): Screen => {
    if (!form || asked.kind === 'bad') return open(world, asked)
    return asked.kind === 'sign-out'
      ? signOut(world, asked, form.get('oid') ?? '')
      : take(world, store.now(), asked, form)
  })
  if (screen.name === 'leave')
    return new Response(null, { status: 303, headers: { location: screen.to } })
  return draw(store.read(), screen)
}

/** As at Microsoft, an application under development may be anywhere on the developer's machine. */
const isThisMachine = ({ hostname }: URL) => hostname === 'localhost' || hostname === '127.0.0.1'

function take(world: World, now: number, request: EntryRequest, form: URLSearchParams): Screen {
  const oid = form.get('oid') ?? ''
  switch (form.get('step')) {
    case 'identify':
      return identify(world, request, form.get('username') ?? '')
    case 'choose':
      return choose(world, request, oid)
    case 'authenticate':
      return authenticate(world, request, oid, form.get('password') ?? '')
    case 'accept': {
      const account = accountById(world, oid)
      if (!account) return askForAccount()
      return request.kind === 'admin-consent'
        ? acceptForTenant(world, request, account, now)
        : accept(world, request, account, form.has('everybody'))
    }
    case 'decline':
      return decline(request)
    case 'ask-admin':
      return decline(request, 90094)
    default:
      return askForAccount()
  }
}

function draw(world: World, screen: Screen) {
  const [heading, body] = contentOf(world, screen)
  return page(
    texts.title(heading),
    html`<p class="notice">${notice}</p>
      <main class="card">
        <h1>${heading}</h1>
        ${body}
      </main>`,
  )
}

const notice = 'Simulated Microsoft sign-in of the mock server. No real account belongs here.'

function contentOf(world: World, screen: Screen): [heading: string, body: Html] {
  switch (screen.name) {
    case 'sign-in':
      return [texts.signIn, html`${askName(screen.username, screen.problem)} ${people(world)}`]
    case 'pick':
      return [texts.pickAccount, html`${choices(screen.accounts)} ${otherAccount}`]
    case 'password':
      return [texts.enterPassword, askPassword(screen.account, screen.problem)]
    case 'consent':
      return [texts.consent, askConsent(screen)]
    case 'admin-approval':
      return [
        texts.approval,
        html`<p>${texts.approvalText(screen.application.name)}</p>
          ${otherAccount} ${button('ask-admin', texts.returnWithout)}`,
      ]
    case 'sign-out':
      return [texts.pickSignOut, choices(screen.accounts)]
    case 'signed-out':
      return [texts.signedOut, html`<p>${texts.signedOutText}</p>`]
    case 'leave':
      return [texts.leaving, html``]
    case 'error':
      return [
        texts.refused,
        html`${fault(screen.problem)} ${screen.detail && html`<p>${screen.detail}</p>`}
        ${otherAccount}`,
      ]
  }
}

const askName = (username: string, problem: Problem | null) =>
  html`<form method="post">
    ${problem && fault(problem)}
    <label for="username">${texts.account}</label>
    <input id="username" name="username" value="${username}" autocomplete="off" required />
    <button class="primary" name="step" value="identify">${texts.next}</button>
  </form>`

const askPassword = ({ oid, upn }: Account, problem: Problem | null) =>
  html`<p>${upn}</p>
    <form method="post">
      ${problem && fault(problem)}
      <input type="hidden" name="oid" value="${oid}" />
      <label for="password">${texts.password}</label>
      <input id="password" name="password" type="password" autocomplete="off" required />
      <p class="hint">${texts.passwordHint}</p>
      <button class="primary" name="step" value="authenticate">${texts.signIn}</button>
    </form>
    ${otherAccount}`

const askConsent = (screen: Extract<Screen, { name: 'consent' }>) =>
  html`<p>${screen.account.upn}</p>
    <p>${screen.application.name}: ${texts.consentLead}</p>
    <ul>
      ${screen.permissions.map(
        ({ name, explanation }) => html`<li>${name}<br /><small>${explanation}</small></li>`,
      )}
    </ul>
    <form method="post">
      <input type="hidden" name="oid" value="${screen.account.oid}" />
      ${
        screen.mayConsentForAll &&
        html`<label class="check"
          ><input type="checkbox" name="everybody" /> ${texts.forAll}</label
        >`
      }
      <button class="primary" name="step" value="accept">${texts.accept}</button>
      <button name="step" value="decline">${texts.cancel}</button>
    </form>`

const people = (world: World) =>
  html`<h2>${texts.people}</h2>
    <p class="hint">${texts.peopleHint}</p>
    ${choices(world.microsoft.accounts)}`

const choices = (accounts: readonly Account[]) =>
  html`<form method="post" class="choices">
    <input type="hidden" name="step" value="choose" />
    ${accounts.map(
      ({ oid, name, upn }) =>
        html`<button name="oid" value="${oid}">${name}<br /><small>${upn}</small></button>`,
    )}
  </form>`

const button = (step: string, text: string) =>
  html`<form method="post"><button name="step" value="${step}">${text}</button></form>`

const otherAccount = button('another', texts.useAnother)

const fault = (problem: Problem) =>
  html`<p class="fault" role="alert">${sentenceOf(problem)} <small>${codeOf(problem)}</small></p>`
