import { useMemo, type ComponentProps } from 'react'
import { countries } from '#src/domain/countries.ts'
import { currentLanguage } from '#src/texts/texts.ts'
import { Combobox } from '#src/ui/combobox.tsx'

/** All countries, by their names in the person's language. */
export function CountryChoice(props: Omit<ComponentProps<typeof Combobox>, 'options'>) {
  const all = countries(currentLanguage())
  // Forms are drawn with every key: what is the same is told by being the same.
  const options = useMemo(() => all.map(({ code, name }) => ({ value: code, label: name })), [all])
  return <Combobox {...props} options={options} />
}
