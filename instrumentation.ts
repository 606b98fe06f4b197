/** Next.js calls this once, before a server answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { sendSecurityHeaders } = await import('./lib/site/security-headers')
  sendSecurityHeaders()
}
