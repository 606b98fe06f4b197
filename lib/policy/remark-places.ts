import type { Processor } from 'unified'

/**
 * Plugin that leaves out the second search for addresses that comes with GFM: what it finds, and the
 * text around that, would have no place in the file.
 */
export default function remarkPlaces(this: Processor): void {
  const data = this.data()
  const extensions = data.fromMarkdownExtensions?.flat() ?? []
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }))
}
