/** The company that was open is closed to the person now. */
export class AccessLost extends Error {
  override readonly name = 'AccessLost'
}
