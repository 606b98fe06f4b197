import { numbersIn, readPublished } from '../../support/published-addresses'
import { expect, test } from '../support/test'

const { addresses } = readPublished()
const isPart = (address: string) => address.includes('#')

test('every address that was ever published still leads to something', async ({ request }) => {
  for (const address of addresses.filter((one) => !isPart(one))) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(200)
  }
})

test('every number that a link to the text ever named is still a place in it', async ({
  request,
}) => {
  const numbers = new Map<string, string[]>()
  for (const address of addresses.filter(isPart)) {
    const [path = '', number] = address.split('#')
    const known = numbers.get(path) ?? numbersIn(await (await request.get(path)).text())
    numbers.set(path, known)
    expect(known, address).toContain(number)
  }
})
