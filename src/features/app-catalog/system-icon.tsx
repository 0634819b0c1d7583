import type { OperatingSystem } from '#src/api/contract/catalog.ts'

/** Four panes, or one round window: our own signs for the two systems. Decorative. */
export const SystemIcon = ({ os }: { os: OperatingSystem }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden>
    {os === 'windows' ? (
      <path d="M1 1h6.4v6.4H1zM8.6 1H15v6.4H8.6zM1 8.6h6.4V15H1zM8.6 8.6H15V15H8.6z" />
    ) : (
      <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5v11a5.5 5.5 0 0 0 0-11Z" />
    )}
  </svg>
)
