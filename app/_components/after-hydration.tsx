'use client'

import { useEffect } from 'react'

/** Runs a module for the browser once React has taken the page over. Only `next dev` has it. */
export function AfterHydration({ address }: { address: string }) {
  useEffect(() => {
    import(/* turbopackIgnore: true */ address)
  }, [address])
  return null
}
