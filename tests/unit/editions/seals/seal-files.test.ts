import { mkdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readSealFiles } from '../../../../lib/editions/seals/seal-files'
import { makeFolder } from '../../support/folder'

it('the seals are read to the byte where they are there', async () => {
  const folder = await makeFolder()
  expect(await readSealFiles(folder.path)).toEqual({ sums: undefined, signature: undefined })
  await folder.write('SHA256SUMS', 'a\r\n')
  await folder.write('SHA256SUMS.cms', new Uint8Array([0x30, 0x80, 0xff]))
  expect(await readSealFiles(folder.path)).toEqual({
    sums: new TextEncoder().encode('a\r\n'),
    signature: new Uint8Array([0x30, 0x80, 0xff]),
  })
})

it('seals that cannot be read are not left out in silence', async () => {
  const { path, at } = await makeFolder()
  await mkdir(at('SHA256SUMS'))
  await expect(readSealFiles(path)).rejects.toThrow(/EISDIR/)
})
