import { html, type Html } from '../html.ts'

/** No script, nothing from elsewhere; forms go to this server, and from here back to a page on this machine. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self' http://localhost:* https://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const page = (title: string, body: Html, status = 200) =>
  new Response(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          <link rel="stylesheet" href="/pages.css" />
        </head>
        <body>
          ${body}
        </body>
      </html> `.text,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    },
  )
