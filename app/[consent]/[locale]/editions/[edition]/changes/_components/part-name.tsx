import { Fragment } from 'react'

/** The name of a part, of which no line parts a number from its ending: «2-тармақшасы». */
export function PartName({ name }: { name: string }) {
  return name.split(' ').map((word, index) => (
    <Fragment key={word}>
      {index > 0 && ' '}
      <span className="word">{word}</span>
    </Fragment>
  ))
}
