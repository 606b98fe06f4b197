import type { Change } from '../../../../lib/editions/changes/change'
import { changesBetween } from '../../../../lib/editions/changes/changes-between'
import type { Edition } from '../../../../lib/editions/edition'
import { historyOf } from '../../../../lib/editions/histories'
import { type SmallSection, smallEdition } from './small-edition'

type SmallClause = string | string[]

export const scope = 'Политика определяет порядок работы с данными.'
export const terms = 'Термины имеют значения, данные в Соглашении.'
export const purpose = 'Данные собираются, чтобы исполнять Соглашение.'
export const collected = [
  'Собираются такие сведения:',
  'имя и фамилия',
  'адрес электронной почты',
  'номер телефона',
]
export const storage = 'Данные хранятся на территории Республики Казахстан.'
export const withdrawal = 'Согласие отзывают письменным заявлением.'
export const complaint = 'Пользователь вправе обжаловать любое действие Центра.'

/** What no clause of the policy is like. */
export const unlike = 'Центр шифрует всё, что передаёт по сети.'

export const generalOf = (...clauses: SmallClause[]): SmallSection => ['Общее', ...clauses]
export const dataOf = (...clauses: SmallClause[]): SmallSection => ['Сбор данных', ...clauses]
export const rightsOf = (...clauses: SmallClause[]): SmallSection => ['Права', ...clauses]

export const general = generalOf(scope, terms)
export const data = dataOf(purpose, collected, storage, withdrawal)
export const rights = rightsOf(complaint)
export const cookies: SmallSection = ['Файлы cookie', 'Сайт применяет их ради статистики.']

/** The edition before that of a test. */
export const first = smallEdition(1, [general, data, rights])

/** Editions of one section each, with these clauses. */
export function editionsOf(...texts: SmallClause[][]): Edition[] {
  return texts.map((clauses, index) => smallEdition(index + 1, [generalOf(...clauses)]))
}

/** What the second edition changes, each part in a line: `2.3 → 2.4 renumbered`. */
export function changesTo(...sections: SmallSection[]): string[] {
  return tell(first, smallEdition(2, sections))
}

/** What an edition changes against another one, in such lines. */
export function tell(former: Edition, next: Edition): string[] {
  return changesBetween(former, next, 'ru').map(tellChange)
}

/** The history of a number, each change in a line: `3: 1.2 → 1.3 renumbered`. */
export function tellHistory(editions: readonly Edition[], number: string): string[] {
  return historyOf(editions, 'ru', number).map(
    ({ edition, change }) => `${edition}: ${tellChange(change)}`,
  )
}

function tellChange({ of, from = '–', to = '–', kinds }: Change): string {
  return `${of === 'title' ? 'title' : `${from} → ${to}`} ${kinds.join(', ')}`
}
