import type { ChangeKind } from '../editions/changes/change'
import type { Locale } from '../i18n/routing'
import type { ReportLanguage } from '../policy/faults'
import { inEnglish, inKazakh, inRussian } from '../policy/faults/part-names'

type Words = {
  /** `folder` is that of the edition, `former` the number of the one before. */
  heading: (folder: string, former: number) => string
  none: string
  counts: Record<ChangeKind, string>
  title: string
  sectionHeading: (number: string) => string
  /** `former` is the number that it had, where it has another now. */
  part: (number: string, kinds: readonly ChangeKind[], former: string | undefined) => string
  corrected: (number: string, locale: Locale) => string
  more: (count: number) => string
}

const russian: Record<ChangeKind, string> = {
  changed: 'изменен',
  added: 'добавлен',
  deleted: 'исключен',
  renumbered: 'перенумерован',
  moved: 'перемещен',
}
const kazakh: Record<ChangeKind, string> = {
  changed: 'өзгертілді',
  added: 'қосылды',
  deleted: 'алып тасталды',
  renumbered: 'нөмірі өзгертілді',
  moved: 'орны ауыстырылды',
}

/** What the newest edition changes, as an editor reads it after the check. */
export const changeWords: Record<ReportLanguage, Words> = {
  en: {
    heading: (folder, former) => `${folder} changes edition ${former}.`,
    none: 'Nothing is changed.',
    counts: {
      changed: 'changed',
      added: 'added',
      deleted: 'deleted',
      renumbered: 'renumbered',
      moved: 'moved',
    },
    title: 'the title changed',
    sectionHeading: (number) => `heading of section ${number} changed`,
    part: (number, kinds, former) =>
      `${inEnglish(number)} ${kinds.join(' and ')}${former ? ` (formerly ${former})` : ''}`,
    corrected: (number, locale) => `slip corrected in ${locale}.md: ${inEnglish(number)}`,
    more: (count) => `and ${count} more`,
  },
  ru: {
    heading: (folder, former) => `${folder}: изменения по сравнению с редакцией № ${former}.`,
    none: 'Изменений нет.',
    counts: {
      changed: 'изменено',
      added: 'добавлено',
      deleted: 'исключено',
      renumbered: 'перенумеровано',
      moved: 'перемещено',
    },
    title: 'изменено название',
    sectionHeading: (number) => `изменен заголовок раздела ${number}`,
    part: (number, kinds, former) =>
      `${kinds.map((kind) => russian[kind]).join(' и ')} ${inRussian(number)}${former ? ` (прежний номер – ${former})` : ''}`,
    corrected: (number, locale) => `исправлена описка в файле ${locale}.md: ${inRussian(number)}`,
    more: (count) => `и еще: ${count}`,
  },
  kk: {
    heading: (folder, former) => `${folder}: № ${former} редакциямен салыстырғандағы өзгерістер.`,
    none: 'Өзгерістер жоқ.',
    counts: kazakh,
    title: 'атауы өзгертілді',
    sectionHeading: (number) => `${number}-бөлімнің тақырыбы өзгертілді`,
    part: (number, kinds, former) =>
      `${inKazakh(number)} ${kinds.map((kind) => kazakh[kind]).join(', ')}${former ? ` (бұрынғы нөмірі – ${former})` : ''}`,
    corrected: (number, locale) => `${locale}.md файлындағы қате түзетілді: ${inKazakh(number)}`,
    more: (count) => `және тағы: ${count}`,
  },
}
