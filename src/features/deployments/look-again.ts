/** What Intune works on is done by itself; somebody who waits for it should see so. */
export const lookAgain = 15_000
