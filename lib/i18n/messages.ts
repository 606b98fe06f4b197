import kk from '../../messages/kk.json' with { type: 'json' }
import ru from '../../messages/ru.json' with { type: 'json' }
import type { Locale } from './routing'

/** The texts of the interface. The type of the first language is the type of all. */
export type Messages = typeof kk

export const messages: Record<Locale, Messages> = { kk, ru }
