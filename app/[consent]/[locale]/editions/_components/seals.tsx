import { getTranslations } from 'next-intl/server'
import { siteSealFiles } from '@/lib/editions/seals/seal-files'
import { sealsName, signatureName } from '@/lib/editions/seals/seals'
import { filePathname } from '@/lib/files/downloads'

/** Leads to the checksums of all texts, and to their signature, where there are any. */
export async function Seals() {
  const [t, { sums, signature }] = await Promise.all([getTranslations('editions'), siteSealFiles()])
  if (!sums) return null
  return (
    <p>
      {t('sums')}: <a href={filePathname(sealsName)}>{sealsName}</a>
      {signature && (
        <>
          . {t('signature')}: <a href={filePathname(signatureName)}>{signatureName}</a>
        </>
      )}
    </p>
  )
}
