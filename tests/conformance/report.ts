import type { Finding } from './trial.ts'

/** What a backend team reads: the findings by operation, then what could not be tried at all. */
export function report(baseUrl: string, trials: number, findings: Finding[], untried: string[]) {
  const byOperation = Map.groupBy(findings, ({ operation }) => operation)
  const told = [...byOperation].map(([operation, all]) =>
    [
      operation,
      ...[...Map.groupBy(all, ({ promise }) => promise)].flatMap(([promise, same]) => [
        `  ✗ ${promise}`,
        ...same.map(({ text }) => `      ${text}`),
      ]),
    ].join('\n'),
  )
  const verdict =
    findings.length === 0
      ? `${baseUrl} keeps the contract in all ${trials} trials.`
      : `${baseUrl} breaks the contract ${findings.length} times, in ${byOperation.size} operations, out of ${trials} trials.`
  return [
    ...told,
    `Not tried, because they need a world that no trial brings about:\n  ${untried.join('\n  ')}`,
    verdict,
  ].join('\n\n')
}
