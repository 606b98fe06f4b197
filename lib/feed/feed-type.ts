/** The content type of a feed. */
export const feedType = 'application/atom+xml'
