import { Fragment } from 'react'
import './whole-words.css'

/** A text of which no line parts a number from its ending: «2-тармақшасы». */
export function WholeWords({ text }: { text: string }) {
  return text.split(/([\d.]+-\p{L}+)/u).map((piece, index) => {
    const key = `${index} ${piece}`
    return index % 2 === 1 ? (
      <span key={key} className="whole-word">
        {piece}
      </span>
    ) : (
      <Fragment key={key}>{piece}</Fragment>
    )
  })
}
