/** What is shared: the title of a page and its whole address. */
type Shared = { title: string; address: string }

/** The addresses at which other services take a link to be sent on. Nothing is loaded from them. */
export function shareLinks({ title, address }: Shared) {
  const [name, url] = [title, address].map(encodeURIComponent)
  return {
    whatsapp: `https://wa.me/?text=${name}%0A${url}`,
    telegram: `https://t.me/share/url?url=${url}&text=${name}`,
    email: `mailto:?subject=${name}&body=${name}%0A${url}`,
  }
}
