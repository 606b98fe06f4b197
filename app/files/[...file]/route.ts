import { siteEditions } from '@/lib/editions/editions'
import { filesOf } from '@/lib/files/files'

type Params = { file: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams(): Promise<Params[]> {
  const { inForce } = await siteEditions()
  return filesOf(inForce).map(({ file }) => ({ file }))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [{ file }, { inForce }] = await Promise.all([params, siteEditions()])
  const found = filesOf(inForce).find((one) => one.file === file)
  if (!found) return new Response(null, { status: 404 })
  const body = await found.make()
  return new Response(body, {
    headers: {
      'content-type': found.type,
      // RFC 6266: the first name for whatever cannot read the second.
      'content-disposition': `attachment; filename="${file}"; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    },
  })
}
