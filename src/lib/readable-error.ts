/** A failure that a person can be told about as it stands: it becomes a page of its own. */
export class ReadableError extends Error {
  readonly title: string
  /** What the page lists below its sentence, such as the allowed values. */
  readonly details: readonly string[]

  constructor(title: string, message: string, details: readonly string[] = []) {
    super(message)
    this.name = 'ReadableError'
    this.title = title
    this.details = details
  }
}
