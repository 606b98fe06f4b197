import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { checkCharacters } from './characters'
import { readFrontMatter } from './front-matter'
import remarkClauses from './remark-clauses'
import remarkPlain from './remark-plain'
import remarkReferences from './remark-references'
import { type Clause, type FrontMatter, type Inline, type Policy, policySchema } from './schema'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkPlain)
  .use(remarkClauses)
  .use(remarkReferences)

/** A file's syntax tree with its numbers and references, and its front matter where that is sound. */
export type Parsed = { file: VFile; tree: Root; frontMatter: FrontMatter | undefined }

/** Parses one language. What is wrong with it is noted in `file.messages`. */
export function parseFile(file: VFile): Parsed {
  checkCharacters(file)
  const tree = processor.runSync(processor.parse(file), file) as Root
  return { file, tree, frontMatter: readFrontMatter(tree, file) }
}

/**
 * The typed policy of a tree without faults.
 *
 * @throws ZodError where the tree does not make a policy although no fault was found: a defect of
 * the plugins, never of the text.
 */
export function toPolicy({ tree, frontMatter }: Parsed): Policy {
  const sections: Policy['sections'] = []
  for (const node of tree.children) {
    if (node.type === 'heading') {
      sections.push({ number: node.data?.number ?? '', heading: textOf(node).trim(), clauses: [] })
    } else if (node.type === 'paragraph') {
      sections.at(-1)?.clauses.push({ ...numbered(node), items: [] })
    } else if (node.type === 'list') {
      const items = node.children.map((item) => ({
        ...numbered(item.children[0] as Paragraph),
        number: item.data?.number ?? '',
      }))
      sections
        .at(-1)
        ?.clauses.at(-1)
        ?.items.push(...items)
    }
  }
  return policySchema.parse({ ...frontMatter, sections })
}

function numbered(node: Paragraph): Pick<Clause, 'number' | 'content'> {
  return { number: node.data?.number ?? '', content: node.children.flatMap(toInline) }
}

function toInline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }]
    case 'break':
      return [{ type: 'text', value: ' ' }]
    case 'clauseReference':
      return [{ type: 'reference', to: node.to }]
    case 'link':
      return [{ type: 'link', url: node.url, value: textOf(node) }]
    default:
      return []
  }
}
