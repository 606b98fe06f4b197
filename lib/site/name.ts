/** What the site calls itself, in every language. */
export const siteName = 'ENIC-Kazakhstan'
