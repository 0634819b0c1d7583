import { defineTexts, plural } from './texts.ts'

/** From the button Connect to Microsoft and back. */
export const connectTexts = defineTexts('connect', {
  connect: 'Connect',
  reconnect: 'Reconnect',
  ownRole: 'Your role may look at environments, not connect them.',
  connectedTitle: 'Intune Tenant Connected Successfully',

  atMicrosoft: 'Go on in the Microsoft window',
  atMicrosoftText:
    'Choose an account of your tenant and accept what the portal asks for. This page waits.',
  tenant: ({ end }: { end: string }) => `Your tenant’s id ends in ${end}.`,
  notAdmin: 'I am no administrator',
  cancel: 'Cancel',
  close: 'Close',

  blocked: 'Your browser held the window back',
  blockedText:
    'Go on in this tab: Microsoft brings you back to this page. Or allow windows for this site and try again.',
  inThisTab: 'Go on in this tab',

  closed: 'The window was closed',
  declined: 'Nobody accepted',
  nothingChanged: 'Nothing was changed. You can start again whenever you like.',

  approval: 'Need admin approval',
  approvalText:
    'A Global Administrator can accept, or somebody who is both (Cloud) Application Administrator and Privileged Role Administrator. Send them this message. The page waits, and goes on as soon as they have accepted.',
  requested: 'Your request is on its way',
  requestedText:
    'Microsoft has told your administrators. The page waits, and goes on as soon as one of them has accepted. You can send them this message, too.',
  number: ({ number }: { number: string }) => `Tell support this number: ${number}`,
  nextTry: ({ seconds }: { seconds: number }) =>
    plural(seconds, { one: 'Next try in # second', other: 'Next try in # seconds' }),
  message: 'Message for your administrator',
  copyMessage: 'Copy the message',
  adminMessage: ({ from, company, link }: { from: string; company: string; link: string }) =>
    [
      'Hello,',
      '',
      `I am connecting Microsoft Intune to the portal for ${company}. Microsoft asks an administrator to allow it.`,
      'Please open this link, sign in as Global Administrator, and accept:',
      '',
      link,
      '',
      'The page lists every permission and what it is for. You can take it back at any time under Enterprise applications.',
      '',
      from,
    ].join('\n'),
  waiting: 'Waiting for an administrator. Microsoft is asked every ten seconds.',
  unasked: 'Microsoft could not be asked just now. It is asked again every ten seconds.',

  connecting: 'Connecting…',
  connectingText: 'The portal looks at Microsoft whether everything was granted.',
  refused: 'Intune was not connected',
  reconnected: 'Intune connected again',
})

/** The page where Microsoft’s answer arrives when no window waits for it. */
export const consentPageTexts = defineTexts('consentPage', {
  title: 'Consent',
  oneStep: 'One step is left',
  oneStepText:
    'Microsoft has your consent. Sign in, so that the portal knows it was an administrator who gave it, and for which company.',
  confirmTitle: ({ company }: { company: string }) => `${company} wants to connect your Intune`,
  confirmText: ({ end, email }: { end: string; email: string }) =>
    `You are signed in as ${email}. Your tenant’s id ends in ${end}. Once you confirm, this company can connect its Intune within an hour. If you do not know it, close this page.`,
  confirm: 'Confirm',
  thanks: 'Thank you, the portal has your consent',
  thanksText: 'Whoever asked you for it sees so by themselves. You may close this page.',
  everybody: 'Everybody in your organization can sign in now',
  everybodyText: 'Tell whoever asked you for it. You may close this page.',
  notGiven: 'Consent was not given',
  notGivenText:
    'Nothing was changed. To give it after all, open the link once more. Whoever asked you for it can send it again.',
  foreign: 'This answer belongs to nothing that was asked here',
  foreignText:
    'It was used before, or it was meant for another tab. Nothing was changed. Start again at Settings, Environments.',
  toPortal: 'Go to the portal',
})
