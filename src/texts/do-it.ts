import type { SignInFailure } from '#src/auth/failures.ts'
import type { Act, Stop } from '#src/domain/registration-plan.ts'
import { permissionName, registrationName } from '#src/domain/registration-ids.ts'
import { signInFailures } from './failures.ts'
import { defineTexts, plural } from './texts.ts'

export const doItTexts = defineTexts('do-it', {
  intro: 'The portal makes it in your name and fills in the wizard.',
  notBefore: 'Nothing happens before you press the button.',
  company:
    'A registration is made for one tenant. Choose the company in the wizard, and open the guide from there.',
  making: 'What is made',
  allowed: 'What you allow',
  allowedText:
    'Microsoft asks you for Application.ReadWrite.All and AppRoleAssignment.ReadWrite.All. The portal uses them only to make these four things and to delete them again, never beyond your own role. Your consent lasts until it is withdrawn at Microsoft.',
  role: 'Your role',
  roleText:
    'First, Microsoft tells whether your role is large enough. For that it asks you for reading access.',
  look: 'Look up my role',
  roleSuffices: 'Your role can do all of it.',
  roleUnknown:
    'Your role could not be looked up. You can try all the same: should it be too small, everything is taken back.',
  roleTooSmall: 'Your role cannot grant the consent of step 11.',
  roleFirst: 'Look up your role first.',
  handOver: 'Hand over to a colleague',
  make: 'Make the registration',
  cancel: 'Cancel and clean up',
  goOn: 'Go on',
  newSecret: 'Make a new secret',
  deleteMade: 'Delete what was made',
  signingIn: 'Waiting for Microsoft’s sign-in window',
  again: ({ seconds }: { seconds: number }) =>
    plural(seconds, {
      one: 'No success yet. It is tried again in # second.',
      other: 'No success yet. It is tried again in # seconds.',
    }),
  deleting: 'What was made is being deleted',
  done: 'Done',
  working: 'Working',
  toDo: 'To do',
  elsewhereTitle: 'Another tab is at work on it',
  elsewhereText:
    'You can watch it from here, or go on in this tab: then the other one stops, and nothing is made twice.',
  takeOver: 'Go on in this tab',
  madeTitle: 'The registration is made',
  madeText: 'Object ID, Client ID and Secret stand in the wizard now.',
  madeTaken:
    'The wizard is open in another tab, and has taken Object ID, Client ID and Secret. Go on there. Should that tab be closed by now, have a new secret made: the old one is then removed.',
  madeWiped:
    'Object ID and Client ID stand in the wizard. The Secret waited five minutes for it and was wiped for safety. Have a new one made: the old one is then removed.',
  removed: ({ n }: { n: number }) =>
    plural(n, {
      one: '# secret whose value was lost on the way was removed.',
      other: '# secrets whose values were lost on the way were removed.',
    }),
  unfinishedTitle: 'A registration is half made',
  unfinishedText:
    'It was begun here and did not come to an end. You can go on with it, or have it deleted. No second one is made.',
  completeTitle: 'The registration is there',
  completeText:
    'Its secret is only in the memory of the page that made it. If that is gone, have a new one made: the old one is then removed.',
  stays: 'The registration that was there before stays as it is.',
  tooOldTitle: 'The registration is older than 72 hours',
  tooOldText:
    'It proves nothing anymore, and a new secret does not help. Have it deleted, and then make a new one.',
  'called-off': 'Canceled',
  'taken-back': 'Taken back',
  deleted: 'What had been made was deleted again. Nothing is left at Microsoft.',
  nothing: 'Nothing was made at Microsoft.',
  left: 'What had been made could not be deleted. Try again, or follow the steps of the guide to delete it.',
  deleteForMe: 'Delete it for me',
})

interface Told {
  title: string
  text: string
}

export const actTexts = defineTexts('do-it-acts', {
  application: {
    title: `App registration “${registrationName}”`,
    text: 'For this organizational directory only. It can be used for 72 hours, and stays until it is deleted.',
  },
  principal: {
    title: 'Its enterprise application',
    text: 'Through it, your tenant knows the registration.',
  },
  grant: {
    title: `Permission ${permissionName}`,
    text: 'As application permission, with the admin consent: it may read the audit log, and change nothing.',
  },
  secret: {
    title: 'A client secret for 8 hours',
    text: 'Its value goes straight into the wizard’s memory, and is shown or kept nowhere else.',
  },
} satisfies Record<Act, Told>)

export const stopTexts = defineTexts('do-it-stops', {
  'role-too-small': {
    title: 'Your role does not allow this',
    text: 'It takes a Global Administrator or a Privileged Role Administrator. Hand the task over to a colleague.',
  },
  'secrets-forbidden': {
    title: 'Your tenant forbids client secrets',
    text: 'A policy for applications stops new secrets. Ask an administrator to exempt this registration for a day, or write to support.',
  },
  'signed-out': {
    title: 'Microsoft wants to see you again',
    text: 'Your sign-in at Microsoft ran out in between. Go on, and sign in again.',
  },
  unreachable: {
    title: 'Microsoft does not answer',
    text: 'It was tried several times. Wait a moment, and go on.',
  },
  'not-known-yet': {
    title: 'Microsoft does not know the new registration everywhere yet',
    text: 'That can take a few minutes. Wait a moment, and go on.',
  },
  refused: {
    title: 'Microsoft refused this',
    text: 'A rule of your tenant may be the reason. Follow the steps instead: Microsoft’s own pages say more.',
  },
  cancelled: {
    title: 'You did not allow it',
    text: 'Without these permissions the portal cannot make the registration. Press the button again, or follow the steps of the guide.',
  },
} satisfies Record<Stop | 'cancelled', Told>)

/** Why it does not go on, and what to do. Most troubles with the sign-in are the same everywhere. */
export const troubleTold = (trouble: Stop | SignInFailure): Told =>
  isOwn(trouble) ? stopTexts[trouble] : signInFailures[trouble]

const isOwn = (trouble: Stop | SignInFailure): trouble is Stop | 'cancelled' =>
  Object.hasOwn(stopTexts, trouble)
