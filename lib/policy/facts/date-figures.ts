import { dateFact, yearWord } from './date'
import type { Reader } from './fact'

/** «01.12.2026», «2026-12-01». */
const figures = new RegExp(
  String.raw`(?<!\d|\d[.:,-])(?:(?<d>\d{1,2})[./](?<m>\d{1,2})[./](?<y>\d{4})|(?<year>\d{4})[.-](?<month>\d{2})[.-](?<day>\d{2}))(?!\d)${yearWord}?`,
  'gu',
)

/** The dates that a text has in figures. */
export const readDateFigures: Reader = (text) =>
  [...text.matchAll(figures)].flatMap(({ 0: written, index, groups = {} }) => {
    const month = Number(groups.m ?? groups.month)
    const day = groups.d ?? groups.day
    const isDate = month > 0 && month < 13 && Number(day) > 0 && Number(day) < 32
    return isDate ? [dateFact({ year: groups.y ?? groups.year, month, day, written, index })] : []
  })
