import type { ClaimReceipt } from '#src/api/contract/claims.ts'

/** The receipt as a file, for the company's own records. All instants are UTC. */
export function downloadReceipt(company: string, receipt: ClaimReceipt) {
  const file = new Blob([JSON.stringify({ company, ...receipt }, null, 2)], {
    type: 'application/json',
  })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = `ownership-receipt-${receipt.grantedAt.slice(0, 10)}.json`
  link.click()
  URL.revokeObjectURL(address)
}
