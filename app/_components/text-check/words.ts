import type { Locale } from '@/lib/i18n/routing'

/** What the page says below the number of faults. It is no message: no page of a build says it. */
export const lastGood: Record<Locale, string> = {
  kk: 'Төменде Саясаттың соңғы қатесіз мәтіні көрсетілген. Қателерді түзетіп, файлды сақтаңыз: бет өздігінен жаңарады.',
  ru: 'Ниже показан последний текст Политики без ошибок. Исправьте ошибки и сохраните файл: страница обновится сама.',
}
