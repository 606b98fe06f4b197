/** What is shared: the title of a page and its URL. */
type Shared = { title: string; url: string }

/** The addresses at which other services take a link to be sent on. Nothing is loaded from them. */
export function shareLinks(shared: Shared) {
  const [title, url] = [shared.title, shared.url].map(encodeURIComponent)
  // RFC 6068, 5: a line break in a message is a CR and an LF.
  return {
    whatsapp: `https://wa.me/?text=${title}%0A${url}`,
    telegram: `https://t.me/share/url?url=${url}&text=${title}`,
    email: `mailto:?subject=${title}&body=${title}%0D%0A${url}`,
  }
}
