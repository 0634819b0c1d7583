import type { ClaimReceipt } from '#src/api/contract/claims.ts'
import { downloadFile } from '#src/lib/download-file.ts'

/** The receipt as a file, for the company's own records. All instants are UTC. */
export const downloadReceipt = (company: string, receipt: ClaimReceipt) =>
  downloadFile(
    `ownership-receipt-${receipt.grantedAt.slice(0, 10)}.json`,
    JSON.stringify({ company, ...receipt }, null, 2),
    'application/json',
  )
