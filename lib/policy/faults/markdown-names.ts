import type { ReportLanguage } from './entry'

type Names = Record<ReportLanguage, string>

const image: Names = { en: 'An image', ru: 'изображение', kk: 'сурет' }
const footnote: Names = { en: 'A footnote', ru: 'сноска', kk: 'бет астындағы ескертпе' }

/** The elements of Markdown that the policy does not use, by their mdast type. */
const names: Record<string, Names> = {
  link: { en: 'A link in a heading', ru: 'ссылка в заголовке', kk: 'тақырыптағы сілтеме' },
  linkTitle: {
    en: 'A title of a link, which is shown to a mouse alone',
    ru: 'подсказка ссылки, которая видна только при наведении мыши',
    kk: 'тінтуірді апарғанда ғана көрінетін сілтеме түсіндірмесі',
  },
  linkReference: {
    en: 'A link whose address stands elsewhere',
    ru: 'ссылка, адрес которой указан в другом месте',
    kk: 'мекенжайы басқа жерде көрсетілген сілтеме',
  },
  definition: {
    en: 'The address of a link on a line of its own',
    ru: 'адрес ссылки в отдельной строке',
    kk: 'бөлек жолдағы сілтеме мекенжайы',
  },
  html: { en: 'HTML', ru: 'разметка HTML', kk: 'HTML белгілеуі' },
  image,
  imageReference: image,
  table: { en: 'A table', ru: 'таблица', kk: 'кесте' },
  code: {
    en: 'Code (a fenced block, or a line indented by four spaces or more)',
    ru: 'код (блок между строками ``` или строка с отступом в четыре пробела и более)',
    kk: 'код (``` жолдарының арасындағы блок немесе төрт және одан көп бос орыннан басталатын жол)',
  },
  inlineCode: {
    en: 'Code (text between backticks)',
    ru: 'код (текст между обратными апострофами `)',
    kk: 'код (кері апострофтардың ` арасындағы мәтін)',
  },
  emphasis: {
    en: 'Italic type (text between * or _)',
    ru: 'курсив (текст между * или _)',
    kk: 'курсив (* немесе _ таңбаларының арасындағы мәтін)',
  },
  strong: {
    en: 'Bold type (text between ** or __)',
    ru: 'полужирный шрифт (текст между ** или __)',
    kk: 'қалың қаріп (** немесе __ таңбаларының арасындағы мәтін)',
  },
  delete: {
    en: 'Struck-out text (between ~)',
    ru: 'зачеркнутый текст (между ~)',
    kk: 'сызылған мәтін (~ таңбаларының арасында)',
  },
  blockquote: {
    en: 'A quotation (a line that begins with >)',
    ru: 'цитата (строка, которая начинается с >)',
    kk: 'дәйексөз (> таңбасынан басталатын жол)',
  },
  thematicBreak: { en: 'A dividing line', ru: 'разделительная линия', kk: 'бөлу сызығы' },
  footnoteReference: footnote,
  footnoteDefinition: footnote,
}

/** What an mdast type is called; the type itself where Markdown has grown a new one. */
export function markdownName(kind: string): Names {
  return (
    names[kind] ?? {
      en: `Markdown of the kind “${kind}”`,
      ru: `«${kind}» (Markdown)`,
      kk: `«${kind}» (Markdown)`,
    }
  )
}
