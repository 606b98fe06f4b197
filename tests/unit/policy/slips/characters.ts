import { markdown, slips } from './slip'

/** Characters and letters that fonts, programs and keyboards leave in a text. */
export const characterSlips = [
  slips(
    'code',
    `
      слово¦&nbsp;слово
      ¦&laquo;Сервис»
      слово ¦&mdash; слово
      слово ¦&#8211; слово
      слово ¦&#x2013; слово
      AT¦&amp;T
      слово¦&hellip;
      слово¦&#44; слово
    `,
  ),

  // The same slip whether it is typed or written by its code.
  slips(
    'invisible',
    `
      Кон¦&shy;фиденциальность
      Конфиден¦&#8203;циальность
      Конфиден¦&#x200B;циальность
      слово¦&ZeroWidthSpace; слово
      слово¦&zwj;слово
      слово¦&lrm; слово
      Кон¦\u00ADфиденциальность
      слово¦\u200B слово
      слово¦\u200D слово
      слово¦\u200E слово
      слово¦\u2060 слово
      слово¦\uFEFF слово
      слово ¦\uF0B7 слово
      слово ¦\uE001 слово
    `,
  ),
  // Line and page breaks of Word.
  slips(
    'invisible',
    `
      слово¦\u2028слово
      слово¦\u2029слово
      слово¦\vслово
      слово¦\fслово
      слово¦\u0085слово
    `,
    markdown,
  ),
  slips(
    'lost',
    `
      сло¦\uFFFDво
      слово ¦\uFFFD слово
      слово ¦\uFFFC слово
      слово¦\uFFFC
      сло¦&#65533;во
      слово ¦&#xFFFC; слово
      Конфиден¦¬циальность
      Конфиден¦¬ циальность
    `,
  ),
  slips(
    'composed',
    `
      ¦и\u0306
      ¦дои\u0306де
      ¦е\u0308лка
      ¦у\u0306
      ¦кофеи\u0306н
      ¦сои\u0306уз
    `,
  ),

  // Fonts of the time before Unicode, neighbouring alphabets, ligatures of PDF files.
  slips(
    'alphabet',
    `
      ¦Ќазаќстан
      ¦мєселе
      ¦ќўпия
      ¦ѓылым
      ¦ќўќыќ
      ¦їкім
      ¦маңызды\u04C4
      ¦θз
      ¦γшін
    `,
    undefined,
    ['kk'],
  ),
  slips(
    'alphabet',
    `
      ¦применяєтся
      ¦Політика
      ¦ўведомление
      ¦ѓражданин
      ¦қазақстан
      ¦обработкї
    `,
    undefined,
    ['ru'],
  ),
  slips(
    'alphabet',
    `
      ¦Пοлитика
      ¦\uFB01нанс
      ¦oﬃce
      ¦ＩＰ
      ¦файл\u02B0
    `,
  ),
  slips(
    'scripts',
    `
      ¦ережелеp
      ¦сookie
      ¦Пoлитика
      ¦Cервис
      ¦обработкa
      ¦c&#1086;okie
    `,
  ),
  // The letters of Kazakh in Latin script, and what looks like one.
  slips(
    'scripts',
    `
      ¦əділ
      ¦Ƽйым
      ¦Қaзақстан
      ¦тiл
    `,
    undefined,
    ['kk'],
  ),

  slips(
    'alone',
    `
      Обработка ¦c согласия
      вопрос ¦o порядке
      обращение ¦k работникам
      сбор, ¦a также обработка
      есть ¦y граждан
      адрес ¦е-mail
      адрес ¦с-mail
    `,
    undefined,
    ['ru'],
  ),
  slips(
    'alone',
    `
      ¦o баста
      бұл ¦o бастан белгілі
      мекенжайы ¦е-mail
    `,
    undefined,
    ['kk'],
  ),
  slips(
    'inNumber',
    `
      срок ¦1O дней
      срок ¦1О дней
      срок ¦3О дней
      срок ¦1оо дней
      срок ¦l5 дней
      срок ¦З0 дней
      срок ¦2O26 г.
    `,
  ),
  slips(
    'inWord',
    `
      ¦П0литика
      ¦3аявление
      ¦3аконный
      ¦с0гласие
      ¦0бработка
      ¦П0льзователь
    `,
  ),
].flat()
