import { renderToStaticMarkup } from 'react-dom/server'
import { LandingPage } from './landing-page.tsx'

/** For the build alone. */
export const landingHtml = () => renderToStaticMarkup(<LandingPage />)
