/** A spreadsheet would compute these; a quote in front keeps them a text. A dash alone computes nothing. */
const isFormula = /^\s*[=+@＝＋－＠]|^\s*-./

/** One cell of a table as RFC 4180 has it. */
export function csvCell(text: string) {
  const safe = isFormula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
