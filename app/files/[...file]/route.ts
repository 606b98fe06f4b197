import { siteFiles } from '@/lib/files/files'
import { fileHeaders } from '@/lib/files/headers'

type Params = { file: string[] }

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams(): Promise<Params[]> {
  return [...(await siteFiles()).keys()].map((file) => ({ file: file.split('/') }))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [{ file }, files] = await Promise.all([params, siteFiles()])
  const found = files.get(file.join('/'))
  if (!found) return new Response(null, { status: 404 })
  return new Response(await found.make(), { headers: fileHeaders(found) })
}
