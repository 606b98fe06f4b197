/**
 * What a replica may take: static pages need no more, and a heap that may grow does. The container
 * starts with the same words.
 */
export const memory = ['--max-old-space-size=64', '--max-semi-space-size=4']
