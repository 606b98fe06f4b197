import { getTranslations } from 'next-intl/server'
import { siteSealFiles } from '@/lib/editions/seal-files'
import { filePathname, signatureFile, sumsFile } from '@/lib/files/downloads'

/** Leads to the checksums of all texts, and to their signature, where there are any. */
export async function Seals() {
  const [t, { sums, signature }] = await Promise.all([getTranslations('editions'), siteSealFiles()])
  if (!sums) return null
  return (
    <p>
      {t('sums')}: <a href={filePathname(sumsFile)}>{sumsFile}</a>
      {signature && (
        <>
          . {t('signature')}: <a href={filePathname(signatureFile)}>{signatureFile}</a>
        </>
      )}
    </p>
  )
}
