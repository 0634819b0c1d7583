/** The numbers that Microsoft gives its refusals, in our words. */
const problems = {
  16000: 'Several accounts are signed in, and none of them was named.',
  28000: 'One token cannot be good for two services. Ask for the scopes of one at a time.',
  50011: 'The address to return to does not belong to this application.',
  50020: 'This account belongs to another organization than the one you are signing in to.',
  50034: 'We know no account with this address. Check the spelling, or use another account.',
  50057:
    'This account is switched off. Only an administrator of your organization can switch it on.',
  50058: 'Nobody is signed in, and the request allows no questions.',
  50126: 'That password is not right. Try again.',
  65001: 'Nobody has consented to this application for this account yet.',
  65004: 'The person declined to give consent.',
  70000: 'The code or token is not one of ours.',
  70003: 'This kind of grant is not supported.',
  70008: 'The code has expired. Sign in again.',
  90002: 'There is no such organization.',
  90023: 'The request holds a value that is not allowed.',
  90033: 'The service is busy. Try again in a moment.',
  90094: 'An administrator of your organization has to allow this application.',
  501481: 'The verifier does not match the challenge of the sign-in.',
  650053: 'The application asks for a permission that does not exist.',
  700016: 'No application with this id is known here.',
  700084: 'The refresh token was good for one day, and the day is over.',
  1002012: 'An application that speaks for itself asks for `.default`, and for nothing else.',
  7000112: 'This application is switched off.',
  7000215: 'The client secret is not right. Make sure it is the value of the secret, not its id.',
  7000222: 'The client secret has expired. Make a new one.',
  7000229: 'The application has no service principal in this organization.',
  900144: 'The request lacks something that it must hold.',
}

export type Problem = keyof typeof problems

export const sentenceOf = (problem: Problem) => problems[problem]

export const codeOf = (problem: Problem) => `AADSTS${String(problem)}`

/** As it stands in answers to applications. */
export const describe = (problem: Problem, detail = '') =>
  `${codeOf(problem)}: ${sentenceOf(problem)}${detail && ` (${detail})`}`
