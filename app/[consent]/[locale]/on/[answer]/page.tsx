import { type OnAnswer, onAnswers } from '@/lib/pages/on-page'
import { On } from '../_components/on'

export { generateMetadata } from '../page'

export const dynamicParams = false

/** The server gives these at the address of the form, by the day in its query. */
export function generateStaticParams() {
  return onAnswers.map((answer) => ({ answer }))
}

export default async function OnAnswerPage({ params }: { params: Promise<{ answer: OnAnswer }> }) {
  return <On answer={(await params).answer} />
}
