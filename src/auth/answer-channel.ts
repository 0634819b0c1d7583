/** Where the page that Microsoft sends people to says that an answer came, before its window closes. */
export const answerChannel = 'holdfast.sign-in-answer'
