// Prints the SHA-256 of the PDF in each language, as this process makes it.
import './build-facts'
import { createHash } from 'node:crypto'
import { policyPdf } from '../../../lib/files/pdf'
import { locales } from '../../../lib/i18n/routing'
import { inForce } from './editions'

for (const locale of locales) {
  const hash = createHash('sha256').update(await policyPdf(inForce, locale))
  console.log(hash.digest('hex'))
}
