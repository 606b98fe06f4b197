/** The colours of app/tokens.css that something else than a page needs. */
export const colors = {
  light: { paper: '#fcfbf8', ink: '#1b1f24', muted: '#4a525c', accent: '#00567a', sky: '#00abc8' },
  dark: { paper: '#14181c' },
} as const
