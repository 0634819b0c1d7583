/** The numbers that Microsoft gives its refusals, in our words. */
const problems = {
  16000: 'Several accounts are signed in, and none of them was named.',
  28000: 'One token cannot be good for two services. Ask for the scopes of one at a time.',
  50002: 'A tenant restriction of your network stops this sign-in.',
  50011: 'The address to return to does not belong to this application.',
  50020: 'This account belongs to another organization than the one you are signing in to.',
  50034: 'We know no account with this address. Check the spelling, or use another account.',
  50057:
    'This account is switched off. Only an administrator of your organization can switch it on.',
  50058: 'Nobody is signed in, and the request allows no questions.',
  50076: 'Your organization asks for a second factor here.',
  50079: 'Your organization asks you to register a second factor first.',
  50126: 'That password is not right. Try again.',
  50196: 'The application has asked the same too often.',
  51004: 'This account does not exist in the organization.',
  53000: 'Your device does not meet what your organization asks of devices.',
  53003: 'A Conditional Access policy blocks this sign-in.',
  54005: 'This code was used before.',
  65001: 'Nobody has consented to this application for this account yet.',
  65004: 'The person declined to give consent.',
  70000: 'The code or token is not one of ours.',
  70003: 'This kind of grant is not supported.',
  70008: 'The code has expired. Sign in again.',
  90002: 'There is no such organization.',
  90023: 'The request holds a value that is not allowed.',
  90033: 'The service is busy. Try again in a moment.',
  90038: 'The organization lives in another Microsoft cloud.',
  90055: 'There were too many requests. Wait a moment.',
  90072: 'This account of another organization is not known here as a guest.',
  90094: 'An administrator of your organization has to allow this application.',
  90095: 'An administrator was asked, and has to answer first.',
  500021: 'A tenant restriction denies access to this organization.',
  500022: 'A tenant restriction denies access to this organization.',
  500212: 'A policy between your organizations does not allow this.',
  500213: 'A policy of the other organization does not allow this.',
  501481: 'The verifier does not match the challenge of the sign-in.',
  530032: 'A policy of your organization blocks this sign-in.',
  650053: 'The application asks for a permission that does not exist.',
  650056: 'The application is not set up as it has to be.',
  650057: 'The application asks for a resource that its registration does not name.',
  700016: 'No application with this id is known here.',
  700084: 'The refresh token was good for one day, and the day is over.',
  900144: 'The request lacks something that it must hold.',
  900382: 'A cloud of Microsoft’s does not take accounts of another one.',
  900561: 'This address takes no questions of this kind.',
  1002012: 'An application that speaks for itself asks for `.default`, and for nothing else.',
  7000112: 'This application is switched off.',
  7000215: 'The client secret is not right. Make sure it is the value of the secret, not its id.',
  7000222: 'The client secret has expired. Make a new one.',
  7000229: 'The application has no service principal in this organization.',
}

export type Problem = keyof typeof problems

export const sentenceOf = (problem: Problem) => problems[problem]

export const codeOf = (problem: Problem) => `AADSTS${String(problem)}`

/** As it stands in answers to applications. */
export const describe = (problem: Problem, detail = '') =>
  `${codeOf(problem)}: ${sentenceOf(problem)}${detail && ` (${detail})`}`
