/** Leads to a new mail. Some characters of an address would end it in a link, or begin something else. */
export const MailLink = ({ to }: { to: string }) => (
  <a href={`mailto:${to.split('@').map(encodeURIComponent).join('@')}`}>{to}</a>
)
