import type { Page } from '@/lib/pages/page'

/** What a part is called, after what it is about. A line parts them also where there are no styles. */
export function PartHeading({ page: { about, heading } }: { page: Page }) {
  if (about === undefined) return heading
  return (
    <>
      <span className="about">{about}</span>
      <br />
      {heading}
    </>
  )
}
