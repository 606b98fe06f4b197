/** The address of the module, with a hash of its content in the name. */
declare const url: string
export default url
