/** The address of the bundled module, with a hash of its content in the name. */
declare const url: string
export default url
