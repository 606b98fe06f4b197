import type { ReactNode } from 'react'
import { locales } from '@/lib/i18n/routing'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={locales[0]}>
      <body>{children}</body>
    </html>
  )
}
