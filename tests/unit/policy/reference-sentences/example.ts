/** A sentence of clause 9.9, and the numbers of all parts of the policy that it names, in its order. */
export type Example = [sentence: string, named: string]
