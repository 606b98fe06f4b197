/**
 * The files of the policy, as modules: so `next dev` draws the pages that are open anew when one of
 * them is changed, added or removed. What is read of them, `siteEditions` reads.
 */
import.meta.glob('/content/edition-*/*.md', { eager: true })
