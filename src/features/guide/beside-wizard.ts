import { createContext } from 'react'

/** The wizard is in view: then no link needs to lead there. */
export const BesideWizard = createContext(false)
