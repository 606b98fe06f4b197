import type { Metadata, Viewport } from 'next'
import { basePath } from './addresses'
import { colors } from './colors'

/** What is the same on all pages, those of errors included. */
export const siteMetadata: Metadata = {
  icons: {
    icon: { url: `${basePath}/icon.svg`, type: 'image/svg+xml' },
    apple: `${basePath}/apple-touch-icon.png`,
  },
  formatDetection: { telephone: false },
}

/** The colours of the paper, which a browser carries on around the page. */
export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: colors.light.paper },
    { media: '(prefers-color-scheme: dark)', color: colors.dark.paper },
  ],
}
