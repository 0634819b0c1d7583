/** A spreadsheet would compute these; a quote in front keeps them a text. A dash alone computes nothing. */
const isFormula = /^[\s"]*[=+@＝＋－＠]|^[\s"]*-./

/** What parts cells depends on where a file is opened, and how: what is one cell here may be several there. */
const separator = /([,;\t\r\n])/

/** Excel on Windows takes a file for UTF-8 only when it begins with it. */
export const byteOrderMark = '\uFEFF'

/** One cell of a table as RFC 4180 has it. */
export function csvCell(text: string) {
  const safe = text
    .split(separator)
    .map((piece) => (isFormula.test(piece) ? `'${piece}` : piece))
    .join('')
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
