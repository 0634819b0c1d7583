/** Where in the guide's address the scripts are. */
export const scriptPlace = 'script'
