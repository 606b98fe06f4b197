import { markdown, sentences, slips } from './slip'

/** What is left of Markdown, HTML and addresses, or is no part of a policy. */
export const markupSlips = [
  // Bold type that ends beside a letter, links and notes whose other half is missing.
  slips(
    'markup',
    `
      ¦**«Сервис»**та
      ¦**Важно:**соблюдать
      ¦__«Сервис»__та
      ¦*«Сервис»*та
      ¦~~«Сервис»~~та
      ¦[Правила][1]
      Политика¦[^1]
      ¦[Правила](https://enic kz/doc)
      ¦[Правила]
      ¦[Правила]{.underline}
      ¦[[Правила]]
      ¦==Правила==
      ¦![логотип]
      слово¦** **слово
      Политика¦*
      Политика¦^1^
      слово ¦| слово
      ¦\`Правила
      ¦<o:p></o:p>
    `,
  ),
  slips('markup', '¦**«Сервис»**тің мазмұны', undefined, ['kk']),
  // Backslashes of converters.
  slips(
    'markup',
    `
      ¦Правила\\.
      ¦\\[Правила\\]
      ¦\\*
      срок ¦7\\~10
      ¦подпись\\_\\_\\_
    `,
    markdown,
  ),
  slips(
    'element',
    `
      ¦<u>Правила</u>
      слово¦<br>слово
      слово¦<br/>
      ¦<!-- проверить -->
      ¦<span style="color: red">Правила</span>
      ¦**Правила**
      ¦_Правила_
      ¦\`Правила\`
      ¦![](rules.png)
    `,
    markdown,
  ),

  slips(
    'linkAddress',
    `
      ¦[Сайт](https://)
      ¦[сюда](mailto:)
      ¦[Сайт](#2.4)
      ¦[Сайт](docs/rules.pdf)
      ¦[Сайт](file:///C:/rules.docx)
      ¦[Сайт](javascript:alert)
      ¦[Сайт](http://localhost/)
      ¦[Сайт]()
      ¦[](https://)
      ¦<https://>
    `,
    sentences,
  ),
  slips(
    'linkText',
    `
      ¦[](https://enic.kz/)
      ¦[ ](https://enic.kz/)
      ¦[](mailto:info@enic.kz)
      слово¦[](https://enic.kz/rules) слово
      ¦[](http://enic.kz)
      ¦[](<https://enic.kz/rules>)
    `,
    sentences,
  ),
  slips(
    'address',
    `
      ¦https://
      ¦https://enic-kazakhstan.edu.kz:80443/x
      ¦https:/enic.kz/
      ¦htpps://enic.kz/
      ¦https://enic
      ¦ftp://enic.kz/
      ¦cbpiam@n-k
      ¦cbpiam@@n-k.kz
      ¦mailto:cbpiam
      ¦www.
    `,
    sentences,
  ),

  slips(
    'title',
    `
      ¦# редакция
      ¦#1
      ¦## проект
      ¦#
      № 5 ¦# редакция
      ¦#проект
    `,
    ['title'],
  ),
].flat()
