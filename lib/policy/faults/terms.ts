import { entry } from './entry'

/** `found` is the term as it stands there, `right` as the text itself defines it. */
type Term = { found: string; right: string }

export const termWarnings = {
  'term-not-as-defined': entry<Term>({
    en: ({ found, right }) => ({
      reason: `“${found}” is a term of the Policy and not written as the text defines it.`,
      why: 'It may be read as the ordinary word, which means something else.',
      fix: `Write “${right}”. If the ordinary word is meant, leave it as it is.`,
    }),
    ru: ({ found, right }) => ({
      reason: `Термин Политики «${found}» написан не так, как он определен в тексте.`,
      why: 'Его могут понять как обычное слово, у которого другое значение.',
      fix: `Напишите «${right}». Если имеется в виду обычное слово, оставьте как есть.`,
    }),
    kk: ({ found, right }) => ({
      reason: `Саясаттың «${found}» термині мәтінде айқындалғандай жазылмаған.`,
      why: 'Оқырман оны мағынасы басқа кәдімгі сөз деп түсінуі мүмкін.',
      fix: `«${right}» деп жазыңыз. Егер кәдімгі сөз айтылса, сол күйінде қалдырыңыз.`,
    }),
  }),
}
