/**
 * Limits for the memory of a replica, in MB: static pages need no more, and a heap that may grow
 * does. The Dockerfile has the same flags.
 */
export const memory = ['--max-old-space-size=64', '--max-semi-space-size=4']
