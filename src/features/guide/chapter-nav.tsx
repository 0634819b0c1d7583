import { Link, useLocation } from 'react-router'
import { chapterAt, chapterNames, chapters, type StepId } from '#src/domain/guide-steps.ts'
import { chapterTexts, guideTexts as texts } from '#src/texts/guide.ts'
import styles from './guide.module.css'

interface ChapterNavProps {
  done: readonly StepId[]
  place: string
}

/** The chapters, with what is done of each. */
export function ChapterNav({ done, place }: ChapterNavProps) {
  const { search } = useLocation()
  const current = chapterAt(`#${place}`) ?? 'register'
  return (
    <nav aria-label={texts.chapters} className="unprinted">
      <ul className={styles.chapters}>
        {chapterNames.map((chapter) => {
          const steps = chapters[chapter]
          const count = {
            n: steps.filter((step) => done.includes(step)).length,
            of: steps.length,
          }
          return (
            <li key={chapter}>
              <Link
                to={{ search, hash: chapter }}
                aria-current={chapter === current ? 'page' : undefined}
              >
                {chapterTexts[chapter]}
                <span className={styles.count} aria-hidden>
                  {texts.chapterDone(count)}
                </span>
                <span className="visually-hidden">{texts.chapterDoneWords(count)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
