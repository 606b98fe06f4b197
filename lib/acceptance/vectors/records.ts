import { digestOf } from '../../digest'
import type { Acceptance } from '../record'
import type { Reason } from '../verify'
import { sumOf } from './editions'

const button: Acceptance = {
  version: 1,
  edition: 2,
  language: 'ru',
  sha256: sumOf(2, 'ru'),
  kind: 'button',
  time: '2026-12-03T10:15:00+05:00',
}
const inKazakh: Acceptance = { ...button, language: 'kk', sha256: sumOf(2, 'kk') }
const ofFirst: Acceptance = { ...button, edition: 1, sha256: sumOf(1, 'ru') }
const goingOn: Acceptance = { ...button, kind: 'continued-use', time: '2026-12-20T10:15:00+05:00' }
const { time: _, ...withoutTime } = button

const buttonAt = (time: string) => ({ ...button, time })
const goingOnAt = (time: string) => ({ ...goingOn, time })

/** Records of an acceptance, by what is so about each. */
export const accepted: Record<string, Acceptance> = {
  'the button': button,
  'the button, in the other language': inKazakh,
  'going on': goingOn,
  'the button, as the day of publication begins': buttonAt('2026-12-01T00:00:00+05:00'),
  'the same moment in UTC': buttonAt('2026-11-30T19:00:00Z'),
  'the same moment with another offset': buttonAt('2026-11-30T15:30:00-03:30'),
  'going on, as the first day begins on which it is acceptance': goingOnAt(
    '2026-12-08T19:00:00.000Z',
  ),
  'the button, for an edition whose day is not known': ofFirst,
  'the button, long after': buttonAt('9999-12-31T23:59:59-23:59'),
}

/** Records that show none, with every reason. */
export const refused: Record<string, [record: Acceptance, ...reasons: Reason[]]> = {
  'an edition that there is not': [{ ...button, edition: 3 }, 'unknown-edition'],
  'a language that there is not': [{ ...button, language: 'en' }, 'unknown-language'],
  'the text in the other language': [{ ...button, language: 'kk' }, 'wrong-checksum'],
  'the text of another edition': [{ ...button, edition: 1 }, 'wrong-checksum'],
  'another file of the edition': [{ ...button, sha256: digestOf('2 ru pdf') }, 'wrong-checksum'],
  'the button, on the day before publication': [
    buttonAt('2026-11-30T23:59:59+05:00'),
    'before-publication',
  ],
  'the button, a moment before publication': [
    buttonAt('2026-11-30T18:59:59.999Z'),
    'before-publication',
  ],
  'going on, on the last of the seven days': [
    goingOnAt('2026-12-08T23:59:59+05:00'),
    'before-acceptance',
  ],
  'going on, before publication': [
    goingOnAt('2026-11-01T00:00:00Z'),
    'before-publication',
    'before-acceptance',
  ],
  'going on, for an edition whose day is not known': [
    { ...ofFirst, kind: 'continued-use' },
    'acceptance-day-unknown',
  ],
  'everything at once': [
    { ...goingOnAt('0000-01-01T00:00:00+23:59'), language: 'kk' },
    'wrong-checksum',
    'before-publication',
    'before-acceptance',
  ],
}

/** What is no record, though it is JSON. */
export const malformed: Record<string, unknown> = {
  nothing: null,
  'a text': 'button',
  'a number': 2,
  'a list': [button],
  'an object without members': {},
  'a member too few': withoutTime,
  'a member too many': { ...button, person: 'A' },
  'another version': { ...button, version: 2 },
  'an edition as a text': { ...button, edition: '2' },
  'an edition that is no whole number': { ...button, edition: 1.5 },
  'an edition below 1': { ...button, edition: 0 },
  'a language with a region': { ...button, language: 'ru-KZ' },
  'a checksum in capitals': { ...button, sha256: button.sha256.toUpperCase() },
  'a language in capitals': { ...button, language: 'RUru' },
  'a checksum with a digit before it': { ...button, sha256: `0${button.sha256}` },
  'a checksum with a digit after it': { ...button, sha256: `${button.sha256}0` },
  'a checksum that is too short': { ...button, sha256: button.sha256.slice(1) },
  'another kind': { ...button, kind: 'click' },
  'a time without an offset': buttonAt('2026-12-03T10:15:00'),
  'a time without seconds': buttonAt('2026-12-03T10:15+05:00'),
  'a time in small letters': buttonAt('2026-12-03t10:15:00z'),
  'a time of a day that there is not': buttonAt('2026-02-30T10:15:00+05:00'),
  'a leap second': buttonAt('2026-12-31T23:59:60Z'),
  'a day alone': buttonAt('2026-12-03'),
}
