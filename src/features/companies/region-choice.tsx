import type { ComponentProps } from 'react'
import { Region } from '#src/api/contract/shapes.ts'
import { newCompanyTexts as texts, regionNames } from '#src/texts/companies.ts'
import { useFieldWords } from '#src/ui/field.tsx'
import { WorldMap } from './world-map.tsx'
import styles from './region-choice.module.css'

interface RegionChoiceProps extends ComponentProps<'input'> {
  error: string | undefined
}

/** Two pins on a map; underneath they are radio buttons. */
export function RegionChoice({ error, ...radio }: RegionChoiceProps) {
  const words = useFieldWords({ hint: texts.whereHint, error })
  return (
    <fieldset className={styles.choice} aria-describedby={words.describedBy}>
      <legend className="visually-hidden">{texts.where}</legend>
      <WorldMap />
      {Region.options.map((region) => (
        <label key={region} className={styles.region} data-region={region}>
          <input {...radio} type="radio" value={region} className={styles.dot} />
          <strong>{region}</strong>
          <span className={styles.name}>{regionNames[region]}</span>
          <span className={styles.state} aria-hidden>
            <span className={styles.off}>{texts.select}</span>
            <span className={styles.on}>{texts.selected}</span>
          </span>
        </label>
      ))}
      <div className={styles.words}>{words.elements}</div>
    </fieldset>
  )
}
