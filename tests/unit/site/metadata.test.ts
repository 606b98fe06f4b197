import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colors } from '../../../lib/site/colors'
import { siteMetadata, siteViewport } from '../../../lib/site/metadata'

describe('all pages, those of errors included', () => {
  it('have the icons that are there to be served', () => {
    expect(siteMetadata.icons).toEqual({
      icon: { url: '/privacy/icon.svg', type: 'image/svg+xml' },
      apple: '/privacy/apple-touch-icon.png',
    })
    expect(['public/icon.svg', 'public/apple-touch-icon.png'].filter(existsSync)).toHaveLength(2)
  })

  it('let no browser take a clause’s number for a telephone’s', () => {
    expect(siteMetadata.formatDetection).toEqual({ telephone: false })
  })

  it('have a browser carry on their paper’s colour, light or dark', () => {
    expect(siteViewport.themeColor).toEqual([
      { media: '(prefers-color-scheme: light)', color: colors.light.paper },
      { media: '(prefers-color-scheme: dark)', color: colors.dark.paper },
    ])
  })
})
