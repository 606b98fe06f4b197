import { getTranslations } from 'next-intl/server'
import { numberParts } from '@/lib/policy/parts'

/** What a section, clause or item is called within a sentence: «подпункт 3 пункта 5.1». */
export async function PartName({ number }: { number: string }) {
  const t = await getTranslations('editions')
  const { kind, ...values } = numberParts(number)
  return t(`part.${kind}`, values)
}
