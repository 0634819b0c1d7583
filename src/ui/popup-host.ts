import { createContext } from 'react'

/** Where lists open that belong to what does not stand in the page itself. Everything else opens at the body's end. */
export const PopupHost = createContext<HTMLElement | undefined>(undefined)
