/** Decided when the site is built. Asked by its name, so that what a live build does not need is never in it. */
declare const __DEMO__: boolean
