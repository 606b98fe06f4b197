type Wordings = {
  section: (number: string) => string
  clause: (number: string) => string
  item: (clause: string, item: string) => string
}

/** The number's shape says what it is the number of: `2`, `2.4` or `5.1-3`. */
function word(number: string, { section, clause, item }: Wordings): string {
  const [parent = number, place] = number.split('-')
  if (place !== undefined) return item(parent, place)
  return number.includes('.') ? clause(number) : section(number)
}

/** `section 2`, `clause 2.4`, `item 3 of clause 5.1`. */
export const inEnglish = (number: string) =>
  word(number, {
    section: (one) => `section ${one}`,
    clause: (one) => `clause ${one}`,
    item: (clause, item) => `item ${item} of clause ${clause}`,
  })

/** `раздел 2`, `пункт 2.4`, `подпункт 3 пункта 5.1`: subject or object. */
export const inRussian = (number: string) =>
  word(number, {
    section: (one) => `раздел ${one}`,
    clause: (one) => `пункт ${one}`,
    item: (clause, item) => `подпункт ${item} пункта ${clause}`,
  })

/** `2-бөлім`, `2.4-тармақ`, `5.1-тармақтың 3-тармақшасы`: as the subject. */
export const inKazakh = (number: string) =>
  word(number, {
    section: (one) => `${one}-бөлім`,
    clause: (one) => `${one}-тармақ`,
    item: (clause, item) => `${clause}-тармақтың ${item}-тармақшасы`,
  })

/** `2-бөлімді`, `2.4-тармақты`, `5.1-тармақтың 3-тармақшасын`: as the object. */
export const inKazakhAsObject = (number: string) =>
  word(number, {
    section: (one) => `${one}-бөлімді`,
    clause: (one) => `${one}-тармақты`,
    item: (clause, item) => `${clause}-тармақтың ${item}-тармақшасын`,
  })

/** `2-бөлімге`, `2.4-тармаққа`, `5.1-тармақтың 3-тармақшасына`: what something leads to. */
export const inKazakhAsTarget = (number: string) =>
  word(number, {
    section: (one) => `${one}-бөлімге`,
    clause: (one) => `${one}-тармаққа`,
    item: (clause, item) => `${clause}-тармақтың ${item}-тармақшасына`,
  })

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
