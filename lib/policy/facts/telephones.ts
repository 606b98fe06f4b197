import type { Reader } from './fact'

const hyphen = '[-‑–]'
const gap = String.raw`[\s()‑–-]{0,3}`
const local = String.raw`\d{2,3}${hyphen}\d{2}${hyphen}\d{2}`

/** «+7 (7172) 70-20-30», «8 800 080 7777», «+49 30 901820», «(7172) 70-20-30», «70-20-30». */
const telephone = new RegExp(
  String.raw`(?<!\d[.,:‑–-]?)(?:(?:\+7|8(?=[\s(‑–-]|\d{10}))(?:${gap}\d){10}|\+(?!7)\d(?:${gap}\d){7,13}|(?:\(\d{3,5}\)\s*)?${local})(?!${hyphen}?\d)`,
  'gu',
)

/** The telephone numbers of a text, which each language may group in its way. */
export const readTelephones: Reader = (text) =>
  [...text.matchAll(telephone)].map(({ 0: written, index }) => {
    const groups = written.match(/\d+/g) ?? []
    const key = groups.join('').replace(/^[78](?=\d{10}$)/, '')
    // «10-11-12-сыныптар» may be «10, 11 и 12 классы».
    const parts = groups.map((group) => `${Number(group)}`)
    return { kind: 'number', key, parts, written, index }
  })
