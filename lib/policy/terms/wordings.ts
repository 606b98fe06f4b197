import type { Locale } from '../../i18n/routing'

/** What tells a term from the ordinary word in a language. */
type Wordings = {
  /** The stem of the term for who uses the services; all the other terms are things. */
  person: RegExp
  /** Expressions with the ordinary word for that; `|` stands in place of its stem. */
  expressions: RegExp
  /** Words before a thing that point at this text. */
  pointing: RegExp
  /** An adjective before a thing with this ending. */
  adjective: (ending: string) => RegExp
  /** Endings of a thing that belongs to the noun before it. */
  belonging: RegExp
  /** What stands behind a thing and says what it is about, or whose it is. */
  about: RegExp
  /** A thing, its ending before `|`, that may be the first of several. */
  first: RegExp
}

/** The endings of a Russian adjective by those of its noun. */
const agreement: [noun: RegExp, adjective: string][] = [
  [/^$/, '[ыио]й|[ыи]х'],
  [/^ь$/, '[ыио]й'],
  [/^[ая]$/, '[ео]го|ая|яя'],
  [/^[ую]$/, '[ео]му|[ую]ю'],
  [/^[ое]м$/, '[ыи]м'],
  [/^е$/, '[ое]м|[ое]й'],
  [/^[ыи]$/, '[ыи]е|[ое]й'],
  [/^(?:[ое]в|ей)$/, '[ыи]х|[ое]й'],
  [/^о[йю]$/, '[ое]й'],
  [/^[ая]м$/, '[ыи]м'],
  [/^[ая]ми$/, '[ыи]ми'],
  [/^[ая]х$/, '[ыи]х'],
]

export const wordings: Record<Locale, Wordings> = {
  kk: {
    person: /^пайдаланушы$/,
    // «Cookie файлдарын пайдаланушы сайттар» are sites that use them.
    expressions:
      /(?<!\p{L})(?:өзге|басқа|бөгде|түпкі|соңғы)(?: де)? \||\|\p{L}* (?:ат[ыа]|есім|интерфейс|тіркелгі|құрылғы|нұсқаулы)|(?:[дтн][ыі]|[ыі]н) \| (?:адам|тұлға|ұйым|компани|сайт|бағдарлама|қосымша|жүйе)|\|(?:сы|лары)|\p{Script=Latin} \|/u,
    pointing: /(?<!\p{L})(?:осы|аталған|біздің) $/u,
    adjective: () =>
      /(?:[лдт][ыі][қк]?|[ғгқк][ыі]|\p{Script=Latin}|(?<!\p{L})(?:туралы|(?:өзге|басқа|бөгде)(?: де)?|(?:мұн|он|осын)дай|бірқатар|бірнеше|әр|кез келген|онлайн|ұялы)) $/u,
    belonging: /^(?:[лдт][ае]р)?(?:с?[ыі]|[ыі]?[мң][ыі]з)/,
    about: /^ (?:[«\p{Script=Latin}]|орталы)/u,
    first: /(?!)/,
  },
  ru: {
    person: /^пользовател$/,
    expressions:
      /(?<!\p{L})(?:имя|(?<!от )имен(?:и|ем)|логин\p{L}?|интерфейс\p{L}?|устройств\p{L}{1,3}|руководств\p{L}{1,2}|учетн\p{L}+ запис\p{L}+|конечн\p{L}+|ин(?:ой|ого|ому|ым|ом|ые|ых|ыми)|друг(?:ой|ого|ому|им|ом|ие|их|ими)|сторонн\p{L}+) \||\|\p{L}* (?:сети|систем|сайт|портал|приложени|компьютер|пк(?!\p{L})|интернет|социальн|друг|ин(?:ого|ых) |сторонн|треть|устройств|\p{Script=Latin})/u,
    pointing: /(?<!\p{L})(?:настоящ|данн|указанн|упомянут|наш|эт)\p{L}{1,3} $/u,
    adjective: (ending) => {
      const endings = agreement.filter(([noun]) => noun.test(ending)).map(([, one]) => one)
      return new RegExp(
        String.raw`\p{L}(?:${endings.join('|') || '(?!)'}) $|(?<!\p{L})(?:ряд\p{L}{0,2}|их|его|ее|сво\p{L}{1,3}) $|\p{Script=Latin} $`,
        'u',
      )
    },
    belonging: /(?!)/,
    about:
      /^ (?:[«\p{Script=Latin}]|\p{Lu}|(?:конфиденциальн|(?:информационной )?безопасн|оказани|приватн|обработ|защит|использован|хранен|аналитик|статистик|рассыл|электронн|почт|доставк|хостинг|карт|видео|облачн|социальн|треть|сторонн|друг|ины|партнер|поставщик|компани|организаци|государств)\p{L}|(?:в|для|по) )/u,
    first: /^(?:[ыи]|ов|[ая]м|[ая]ми|[ая]х)\| (?:и|или|либо) /u,
  },
}
