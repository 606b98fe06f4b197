import type { Locale } from '../i18n/routing'
import { basePath, neutralPathname, pagePathname } from '../site/addresses'

/** What a page is called, where it stands, and what it says. */
export type Page = {
  locale: Locale
  /** Its address below the language, the same in every language: empty for the policy, `2.4`. */
  path: string
  pathname: string
  /** What the text is called below the language that it shows or shows a part of: empty for the policy in force, `editions/1`. */
  textPath: string
  /** The address that leads readers of any language to this page in their own. */
  neutralPathname: string
  /** Its name where it is one of several, in the breadcrumb or a link: «Пункт 2.4». */
  name: string
  /** The same where what stands around it says what it is about: «Раздел 2» for «Раздел 2. …». */
  shortName: string
  /** Its heading. */
  heading: string
  /** What a heading that is only a number is about: the heading of the section of a clause. */
  about: string | undefined
  /** Its name where nothing else is seen of the site: «Пункт 2.4 Политики конфиденциальности». */
  title: string
  /** What it says, or says about itself, in full. */
  text: string
  /** The same in at most 160 characters. */
  description: string
  /** The page that it is a part of. */
  parent: Page | undefined
  /** The paths of the pages that are its parts. */
  parts: readonly string[]
  /** The date of publication of what it shows, ISO 8601; undefined where it is not known. */
  published: string | undefined
  /** The section about cookies, and where it is, seen from this page. */
  cookiesSection: { number: string; href: string }
  /** Whether it shows and changes what the visitor has chosen about cookies, so no banner asks on it. */
  showsChoice: boolean
  /** The pathname of the page that search engines are to know for it: mostly its own. */
  canonical: string
  /** Whether search engines may show it. */
  isIndexed: boolean
  /** The pathname of the feed that tells of its changes, where its head is to name one. */
  feed: string | undefined
  /** The pathnames of its other versions. */
  versions: Versions
  /** Whether it only stands in for this page at an address near to it, at which there is nothing. */
  standsIn: boolean
  /** Its picture in link previews. */
  picture: { file: string; pathname: string }
}

/** Relations between the versions of a page (RFC 5829), sent as `Link` headers. */
export type Versions = Partial<
  Record<'latest-version' | 'predecessor-version' | 'successor-version' | 'version-history', string>
>

type Optional =
  | 'textPath'
  | 'shortName'
  | 'about'
  | 'parts'
  | 'showsChoice'
  | 'canonical'
  | 'isIndexed'
  | 'feed'
  | 'versions'
  | 'standsIn'

type Own = Omit<Page, 'pathname' | 'neutralPathname' | 'picture' | Optional> &
  Partial<Pick<Page, Optional>> & {
    /** The name of its picture, without the extension. */
    pictureName?: string
  }

/** How long a description may be, in characters: what search engines and previews show. */
export const descriptionLength = 160

/** Completes a page by what follows from its path. The constructor of each kind of page calls it. */
export function createPage({ pictureName, ...own }: Own): Page {
  const { locale, path } = own
  const file = `${pictureName ?? path}.png`
  const pathname = pagePathname(locale, path)
  return {
    textPath: '',
    shortName: own.name,
    about: undefined,
    parts: [],
    showsChoice: false,
    canonical: pathname,
    isIndexed: true,
    feed: undefined,
    versions: {},
    standsIn: false,
    ...own,
    pathname,
    neutralPathname: neutralPathname(path),
    picture: { file, pathname: `${basePath}/og/${locale}/${file}` },
  }
}

/** Whether a page is in the sitemap: search engines may show it, and know no other in its place. */
export function isListed({ isIndexed, canonical, pathname }: Page): boolean {
  return isIndexed && canonical === pathname
}

/** Whether a page shows a whole text, and not a part of it or something else. */
export function showsWholeText({ path, textPath, standsIn }: Page): boolean {
  return path === textPath && !standsIn
}

/** The pages above this one, from the policy down, and itself. */
export function trail(page: Page): Page[] {
  return [...(page.parent ? trail(page.parent) : []), page]
}
