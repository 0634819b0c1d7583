import type { ScriptKind } from '#src/domain/registration-scripts.ts'
import type { Chapter, StepId } from '#src/domain/guide-steps.ts'
import { permissionName, registrationName } from '#src/domain/registration-ids.ts'
import { defineTexts } from './texts.ts'

export const guideTexts = defineTexts('guide', {
  title: 'App registration',
  intro:
    'An app registration proves that you control the company’s tenant. Making it takes about ten minutes; afterwards it can be used for 72 hours.',
  company: ({ name, end }: { name: string; end: string }) =>
    `For ${name}, whose Directory (tenant) ID ends in ${end}.`,
  noCompany:
    'The guide does not know your company. Choose it in the wizard and open the guide from there: then the tenant is compared for you.',
  toWizard: 'Go to the wizard',
  progress: ({ n, of }: { n: number; of: number }) => `${n} of ${of} steps are done`,
  ways: 'Three ways to make it',
  bySteps: 'Step by step',
  chapters: 'Chapters',
  chapterDone: ({ n, of }: { n: number; of: number }) => `${n}/${of}`,
  chapterDoneWords: ({ n, of }: { n: number; of: number }) => `, ${n} of ${of} done`,
  next: ({ chapter }: { chapter: string }) => `Next: ${chapter}`,
  heading: ({ n, title }: { n: number; title: string }) => `${n}. ${title}`,
  where: 'Where',
  act: 'What to do',
  after: 'Then you see',
  mistake: 'Usual mistake',
  type: 'Type this',
  copy: ({ value }: { value: string }) => `Copy ${value}`,
  open: 'Open this place at Microsoft',
  beginAgain: 'Begin a new round',
  done: ({ n }: { n: number }) => `Step ${n} is done`,

  notes: 'Note the IDs here',
  notesText: 'They are kept in this browser and carried into the wizard.',
  notRemembered:
    'What you tick and note here is not remembered, because this browser’s storage is full or blocked. It holds until you close or reload this page.',
  notAnId: 'This is not a whole ID. Copy it again from the Overview.',
  sameId: 'Object ID and Application (client) ID are two different values. Copy both again.',
  tenantRight: 'This is the company’s tenant.',
  tenantWrong: ({ end }: { end: string }) =>
    `This is another tenant: the company’s ends in ${end}. Sign in there and begin again.`,
  carried: 'The wizard has both IDs now, also when it is open in another tab.',
  continue: 'Continue in the wizard',
  secretGoes: 'Paste the Value into the wizard’s Secret field. There is no place for it here.',

  script: 'With a script',
  scriptIntro:
    'A script does steps 1 to 16 in one go. When something fails, it deletes what it has made. The secret that it makes is valid for three days.',
  scriptKind: 'Script for',
  scriptText: 'The script',
  copyScript: 'Copy the script',
  undo: 'To delete the registration afterwards',
  undoText: 'The Client ID of your registration is filled in already.',
  undoLater: 'Once the Client ID is noted, the command that deletes the registration stands here.',
  copyUndo: 'Copy the command',
  scriptCompany:
    'A script is made for one tenant. Choose the company in the wizard and open the guide from there.',

  doIt: 'Do it for me',
  close: 'Close the guide',
  leftoverTitle: 'An old registration is still there',
  leftoverText:
    'You no longer need it: another one has followed, or a fresh round. Delete the one with the Application (client) ID',
  leftoverHow: 'Show me how.',
  leftoverGone: 'It is deleted',
})

export const chapterTexts = defineTexts('chapters', {
  register: 'Register',
  permission: 'Permission',
  consent: 'Consent',
  secret: 'Secret',
  afterwards: 'Afterwards',
} satisfies Record<Chapter, string>)

export const scriptTexts = defineTexts('scripts', {
  'azure-cli': {
    name: 'Azure CLI',
    hint: 'For bash, with az installed and signed in. The consent does not work in Azure Cloud Shell.',
  },
  powershell: {
    name: 'Microsoft Graph PowerShell',
    hint: 'For PowerShell with the Microsoft Graph modules. It asks you to sign in.',
  },
} satisfies Record<ScriptKind, { name: string; hint: string }>)

interface StepTold {
  title: string
  where: string
  act: string
  after: string
  mistake: string
  /** What the picture shows, for those who do not see it. */
  picture: string
}

const atRegistration = `App registrations › ${registrationName}`
const atRequest = `${atRegistration} › API permissions › Request API permissions`

export const stepTexts = defineTexts('steps', {
  'own-tenant': {
    title: 'Sign in to the company’s own tenant',
    where: 'Microsoft Entra admin center › App registrations',
    act: 'Sign in with an account of the tenant that the company belongs to.',
    after: 'The list of app registrations, and your account in the corner above.',
    mistake: 'Being signed in to another tenant, such as that of a partner or a test.',
    picture:
      'The App registrations page. Your account with its tenant is marked in the upper corner.',
  },
  'new-registration': {
    title: 'Begin a new registration',
    where: 'App registrations',
    act: 'Choose New registration above the list.',
    after: 'The page Register an application.',
    mistake: 'Beginning under Enterprise applications. The values of those do not fit.',
    picture: 'The App registrations page. New registration is marked above the list.',
  },
  name: {
    title: 'Name it and register',
    where: 'Register an application',
    act: 'Type the name. Leave the account type at this organizational directory only and the redirect URI empty. Choose Register.',
    after: `The Overview of ${registrationName}. The 72 hours begin now.`,
    mistake: 'Choosing an account type for several directories.',
    picture: `The page Register an application. The name ${registrationName} is typed in, and Register is marked.`,
  },
  'note-ids': {
    title: 'Note the three IDs',
    where: `${atRegistration} › Overview`,
    act: 'Copy the three IDs under Essentials into the fields below.',
    after: 'The end of the tenant ID is compared with the company’s at once.',
    mistake: 'Taking the Object ID of the enterprise application, which looks the same.',
    picture:
      'The Overview. Application (client) ID, Object ID and Directory (tenant) ID are marked under Essentials.',
  },
  'api-permissions': {
    title: 'Open the permissions',
    where: `${atRegistration} › Manage`,
    act: 'Choose API permissions in the menu.',
    after: 'A list with one line: User.Read of Microsoft Graph. It may stay.',
    mistake: 'Choosing Expose an API, which stands beside it.',
    picture: `The menu of ${registrationName}. API permissions is marked under Manage.`,
  },
  'add-permission': {
    title: 'Add a permission',
    where: `${atRegistration} › API permissions`,
    act: 'Choose Add a permission above the list Configured permissions.',
    after: 'The panel Request API permissions.',
    mistake: 'Choosing Grant admin consent already. It would not hold the new permission.',
    picture: 'The list Configured permissions. Add a permission is marked above it.',
  },
  'microsoft-graph': {
    title: 'Choose Microsoft Graph',
    where: atRequest,
    act: 'Choose Microsoft Graph, the large tile at the top.',
    after: 'The question which type of permission the application needs.',
    mistake: 'Choosing another of Microsoft’s APIs, such as Office 365 Management.',
    picture: 'The panel Request API permissions. The tile Microsoft Graph is marked.',
  },
  'application-permissions': {
    title: 'Choose Application permissions',
    where: atRequest,
    act: 'Choose Application permissions, on the right.',
    after: 'A search box and a list of permissions.',
    mistake:
      'Staying with Delegated permissions. A permission of the same name there does not count.',
    picture:
      'Two tiles side by side, Delegated permissions and Application permissions. The second is marked.',
  },
  'choose-permission': {
    title: `Find ${permissionName}`,
    where: `${atRequest} › Select permissions`,
    act: 'Search for AuditLog, open the group of that name, and tick the box of the permission.',
    after: 'The box is ticked, and admin consent is required: Yes.',
    mistake: 'Ticking a neighbor, such as AuditLogsQuery.Read.All.',
    picture: `The search for AuditLog. The ticked box of ${permissionName} is marked.`,
  },
  'add-permissions': {
    title: 'Add it',
    where: atRequest,
    act: 'Choose Add permissions at the bottom.',
    after: 'The permission is in the list, with a warning that it is not granted yet.',
    mistake: 'Closing the panel without this button. Nothing is added then.',
    picture: 'The bottom of the panel. Add permissions is marked.',
  },
  'grant-consent': {
    title: 'Grant the admin consent',
    where: `${atRegistration} › API permissions`,
    act: 'Choose Grant admin consent for your tenant, above the list.',
    after: 'A question whether you want to grant it.',
    mistake:
      'Having too small a role: then this cannot be chosen. A Global Administrator can do it.',
    picture:
      'The list Configured permissions with a warning. Grant admin consent is marked above it.',
  },
  'confirm-consent': {
    title: 'Confirm the consent',
    where: 'Grant admin consent confirmation',
    act: 'Choose Yes.',
    after:
      'The notification Grant consent - Grant consent successful, and a green tick at the permission.',
    mistake: 'Going on before the tick is there. Refresh the list when it is missing.',
    picture: 'The question Grant admin consent confirmation. Yes is marked.',
  },
  secrets: {
    title: 'Open the secrets',
    where: `${atRegistration} › Manage`,
    act: 'Choose Certificates & secrets in the menu.',
    after: 'The tab Client secrets (0).',
    mistake: 'Staying on the tab Certificates.',
    picture: `The menu of ${registrationName}. Certificates & secrets is marked under Manage.`,
  },
  'new-secret': {
    title: 'Begin a new secret',
    where: `${atRegistration} › Certificates & secrets › Client secrets`,
    act: 'Choose New client secret.',
    after: 'The panel Add a client secret.',
    mistake: 'Your tenant may forbid secrets: ask an administrator for an exemption.',
    picture: 'The tab Client secrets. New client secret is marked.',
  },
  'describe-secret': {
    title: 'Describe it and add it',
    where: `${atRegistration} › Certificates & secrets › Add a client secret`,
    act: 'Type the description, leave the recommended 180 days, and choose Add.',
    after: 'The notification Update application credentials, and a new line in the list.',
    mistake: 'Leaving the page at once. The Value can be seen only now.',
    picture: `The panel Add a client secret. The description ${registrationName} is typed in, and Add is marked.`,
  },
  'note-value': {
    title: 'Take the Value to the wizard',
    where: `${atRegistration} › Certificates & secrets › Client secrets`,
    act: 'Copy the Value of the new line, and paste it into the wizard as Secret.',
    after: 'The wizard has all it needs: Continue.',
    mistake: 'Copying the Secret ID, one column further. It never works.',
    picture:
      'The new line of the list. The copy button beside Value is marked; Secret ID stands apart.',
  },
  'find-registration': {
    title: 'Find the registration again',
    where: 'App registrations › All applications',
    act: `Sign in as Global Administrator once more, choose All applications and open ${registrationName}.`,
    after: 'Its Overview.',
    mistake: 'Looking under Owned applications only. It may belong to a colleague.',
    picture: `The tab All applications. The line ${registrationName} is marked.`,
  },
  delete: {
    title: 'Delete it',
    where: `${atRegistration} › Overview › Delete app registration`,
    act: 'Choose Delete, tick I understand the implications of deleting this app registration, and choose Delete again.',
    after: `The notification Delete application - Successfully deleted application ${registrationName}.`,
    mistake: 'Deleting only the secret. The registration with its consent would stay.',
    picture: 'The panel Delete app registration. The box is ticked, and Delete is marked.',
  },
  'check-deletion': {
    title: 'See that it is gone',
    where: 'App registrations › All applications',
    act: 'Open All applications again and look for the name.',
    after:
      'It is no longer in the list. Microsoft keeps it for 30 days under Deleted applications.',
    mistake: 'Trusting an old list. Refresh it first.',
    picture: 'The tab All applications is marked. No line is left in the list.',
  },
} satisfies Record<StepId, StepTold>)
