import { siteEditions } from '@/lib/editions/editions'
import { siteFiles } from '@/lib/files/files'
import { fileHeaders } from '@/lib/files/headers'

type Params = { file: string[] }

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams(): Promise<Params[]> {
  return siteFiles(await siteEditions()).map(({ file }) => ({ file: file.split('/') }))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [{ file }, editions] = await Promise.all([params, siteEditions()])
  const found = siteFiles(editions).find((one) => one.file === file.join('/'))
  if (!found) return new Response(null, { status: 404 })
  return new Response(await found.make(), { headers: fileHeaders(found) })
}
