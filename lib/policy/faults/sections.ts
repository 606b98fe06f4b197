import { entry, type NoValues } from './entry'

export const sectionFaults = {
  'heading-level': entry<{ level: number }>({
    en: ({ level }) => ({
      reason: `A heading of level ${level} does not belong in the policy.`,
      fix: 'Begin a section with two number signs and its number: ## 2. The heading',
    }),
    ru: ({ level }) => ({
      reason: `Заголовок уровня ${level} в Политике не предусмотрен.`,
      fix: 'Начните раздел с двух знаков # и номера: ## 2. Заголовок',
    }),
    kk: ({ level }) => ({
      reason: `Саясатта ${level}-деңгейдегі тақырып көзделмеген.`,
      fix: 'Бөлімді екі # таңбасынан және нөмірден бастаңыз: ## 2. Тақырып',
    }),
  }),

  'heading-not-marked': entry<NoValues>({
    en: () => ({
      reason: 'This heading does not begin with two number signs and a space.',
      why: 'Markdown takes it for ordinary text or for a list.',
      fix: 'Begin a section like this: ## 2. The heading',
    }),
    ru: () => ({
      reason: 'Этот заголовок не начинается с двух знаков # и пробела.',
      why: 'Markdown считает его обычным текстом или перечнем.',
      fix: 'Начните раздел так: ## 2. Заголовок',
    }),
    kk: () => ({
      reason: 'Бұл тақырып екі # таңбасынан және бос орыннан басталмайды.',
      why: 'Markdown оны кәдімгі мәтін немесе тізбе деп таниды.',
      fix: 'Бөлімді былай бастаңыз: ## 2. Тақырып',
    }),
  }),

  'section-number-missing': entry<{ heading: string }>({
    en: ({ heading }) => ({
      reason: `The heading “${heading}” has no section number.`,
      fix: 'Begin it with the number and a full stop: ## 2. The heading',
    }),
    ru: ({ heading }) => ({
      reason: `В заголовке «${heading}» нет номера раздела.`,
      fix: 'Начните заголовок с номера и точки: ## 2. Заголовок',
    }),
    kk: ({ heading }) => ({
      reason: `«${heading}» тақырыбында бөлімнің нөмірі жоқ.`,
      fix: 'Тақырыпты нөмірден және нүктеден бастаңыз: ## 2. Тақырып',
    }),
  }),

  'section-heading-missing': entry<{ number: string }>({
    en: ({ number }) => ({
      reason: `Section ${number} has no heading.`,
      fix: 'Write its words after the number.',
    }),
    ru: ({ number }) => ({
      reason: `У раздела ${number} нет заголовка.`,
      fix: 'Напишите заголовок после номера.',
    }),
    kk: ({ number }) => ({
      reason: `${number}-бөлімнің тақырыбы жоқ.`,
      fix: 'Тақырыпты нөмірден кейін жазыңыз.',
    }),
  }),

  'sections-missing': entry<NoValues>({
    en: () => ({
      reason: 'The policy has no sections.',
      fix: 'Begin the first one with two number signs and its number: ## 1. The heading',
    }),
    ru: () => ({
      reason: 'В тексте Политики нет разделов.',
      fix: 'Начните первый раздел с двух знаков # и номера: ## 1. Заголовок',
    }),
    kk: () => ({
      reason: 'Саясат мәтінінде бөлімдер жоқ.',
      fix: 'Бірінші бөлімді екі # таңбасынан және нөмірден бастаңыз: ## 1. Тақырып',
    }),
  }),

  'section-without-clauses': entry<{ number: string }>({
    en: ({ number }) => ({
      reason: `Section ${number} has no clauses.`,
      fix: `Begin its first clause with ${number}.1.`,
    }),
    ru: ({ number }) => ({
      reason: `В разделе ${number} нет пунктов.`,
      fix: `Начните его первый пункт с номера ${number}.1.`,
    }),
    kk: ({ number }) => ({
      reason: `${number}-бөлімде тармақтар жоқ.`,
      fix: `Оның бірінші тармағын мына нөмірден бастаңыз: ${number}.1.`,
    }),
  }),
}
