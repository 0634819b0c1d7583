import type { ReactNode } from 'react'
import { Arrival } from './arrival.tsx'
import { Frame } from './frame.tsx'
import { NewRegistrationPage } from './new-registration-page.tsx'
import { OverviewPage } from './overview-page.tsx'
import { PermissionsPage } from './permissions-page.tsx'
import { PrincipalPage } from './principal-page.tsx'
import { PrincipalsPage } from './principals-page.tsx'
import { Registration } from './registration.tsx'
import { RegistrationsPage } from './registrations-page.tsx'
import { SecretsPage } from './secrets-page.tsx'
import { centreTexts as texts } from './texts.ts'

const titled = (Component: () => ReactNode, page: string) => ({
  Component,
  handle: { title: () => texts.title(page) },
})

/** What the routes of the pretend admin centre draw, in one piece: whoever needs one page needs them all. */
export const pages = {
  frame: titled(Frame, texts.product),
  arrival: { Component: Arrival },
  registrations: titled(RegistrationsPage, texts.registrations),
  newRegistration: titled(NewRegistrationPage, texts.register),
  registration: { Component: Registration },
  overview: titled(OverviewPage, texts.overview),
  permissions: titled(PermissionsPage, texts.permissions),
  secrets: titled(SecretsPage, texts.credentials),
  principals: titled(PrincipalsPage, texts.principals),
  principal: titled(PrincipalPage, texts.properties),
}

export type CentrePage = keyof typeof pages
