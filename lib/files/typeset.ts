import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler, type NodeError, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { PlainError } from '../plain-error'
import { loadFonts } from '../site/fonts'

const folder = join(process.cwd(), 'lib/files')

/**
 * Sets a template of this folder, which reads `data` as JSON, as PDF/UA-1. The same data give the
 * same bytes: the template sets no date, and the fonts given here go before those of the system.
 *
 * @throws PlainError that says what Typst, or its validator of PDF/UA-1, finds wrong.
 */
export async function typeset(template: string, data: object): Promise<Uint8Array<ArrayBuffer>> {
  const [source, { regular, bold }] = await Promise.all([
    readFile(join(folder, template), 'utf8'),
    loadFonts(),
  ])
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: [regular, bold] }],
  })
  const compiled = compiler.compile({
    mainFileContent: source,
    inputs: { data: JSON.stringify(data) },
  })
  const wrong = compiled.takeDiagnostics()
  if (wrong || !compiled.result) throw refused(template, messagesOf(wrong))
  try {
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 }))
  } catch (error) {
    throw refused(template, messagesIn(String(error)))
  }
}

/** What Typst has to say of a compilation, warnings among it. */
function messagesOf(error: NodeError | null): string[] {
  const all: { message?: unknown }[] = error?.shortDiagnostics ?? []
  return all.map(({ message }) => String(message))
}

/** The messages in an error of the export, which has them as Rust writes its values. */
function messagesIn(error: string): string[] {
  const found = [...error.matchAll(/message: ("(?:[^"\\]|\\.)*")/g)]
  return found.length > 0 ? found.map(([, message = '']) => String(JSON.parse(message))) : [error]
}

function refused(template: string, messages: readonly string[]): PlainError {
  return new PlainError(
    `The PDF cannot be made from lib/files/${template}:\n${messages.map((one) => `  ${one}`).join('\n')}`,
  )
}
