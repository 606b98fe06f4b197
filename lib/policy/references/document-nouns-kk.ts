/** What documents are called. «Келісім» alone may be a consent, «ереже» a provision. */
const nouns =
  'Пайдаланушы\\s+келісім|[Кк]елісімшарт|[Шш]арт(?!ты|сыз)|[Зз]аң(?!нама|ды|сыз|гер)|[Кк]одекс|[Ққ]ағида|Ереже|' +
  '[Бб]ұйры[қғ]|[Ққ]аулы|[Жж]арлы[қғ]|[Жж]арғы|[Нн]ұсқаулы[қғ]|[Рр]егламент|[Сс]тандарт|[Кк]онвенция|' +
  '[Кк]онституция|[Оо]ферта|[Дд]екларация|[Мм]еморандум|' +
  '[A-Z]\\w*(?:\\s+\\p{L}+){0,2}\\s+саясат'
/** The policy has no articles and chapters: «8-бап». A mobile application is called «қосымша» too. */
const otherUnit = '\\d+-(?:ба[пб]|тарау|қосымша|параграф)'
const inEnd = (noun: string) => new RegExp(`(?<!\\p{L})(?:${noun})\\s*$`, 'u')
export const nominativeOnly = inEnd(`(?:${nouns}|${otherUnit})(?:[лдт][ае]р)?(?:сы|сі|ы|і)?`)
/** «Қағидаларда 12.3-тармақта», «Заңның 8-бабындағы 2.1-тармақ» */
export const locative = inEnd(
  `(?:${nouns}|Келісім|${otherUnit})\\p{L}*(?:[дт]а(?:ғы)?|[дт]е(?:гі)?)`,
)
/** «Заңға сәйкес (2.1-тармақ)», «Заңда (бұдан әрі – Заң) (2.1-тармақ)» */
export const anyCase = inEnd(
  `(?:${nouns}|${otherUnit})\\p{L}*(?:\\s+(?:сәйкес|бойынша))?(?:\\s*\\([^()]*\\))?`,
)
export const otherUnitOnly = inEnd(`${otherUnit}\\p{L}*`)
/** «ISO 9001 4.1-тармағы» */
export const latin = /(?<!\p{L})[A-Z]{2,}[\w.-]*(?:\s\d[\d:-]*)?\s+$/u
