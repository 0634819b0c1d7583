/** A value in a sentence reads in its own direction, and leaves that of the sentence alone. */
export const isolate = (value: string) => `\u2068${value}\u2069`
