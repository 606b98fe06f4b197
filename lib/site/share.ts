/** What is shared: the title of a page and its URL. */
type Shared = { title: string; url: string }

/** The addresses at which other services take a link to be sent on. Nothing is loaded from them. */
export function shareLinks(shared: Shared) {
  const [title, url] = [shared.title, shared.url].map(encodeURIComponent)
  return {
    whatsapp: `https://wa.me/?text=${title}%0A${url}`,
    telegram: `https://t.me/share/url?url=${url}&text=${title}`,
    email: `mailto:?subject=${title}&body=${title}%0A${url}`,
  }
}
