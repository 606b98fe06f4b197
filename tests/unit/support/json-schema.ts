import { Ajv2020 } from 'ajv/dist/2020.js'

/** Whether a value keeps to a JSON Schema, as others who read it find. */
export function validator(schema: object): (value: unknown) => boolean {
  // What has a format has a pattern beside it, or is an address.
  const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema)
  return (value) => validate(value) === true
}
