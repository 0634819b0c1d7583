import { Button } from '#src/ui/button.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import type { Application } from '../publishers.ts'
import { sentenceOf } from '../authority/problems.ts'
import type { Screen } from '../authority/screens.ts'
import { Card } from './card.tsx'
import { Form } from './form.tsx'
import { pageTexts } from './texts.ts'

interface AskAccountProps {
  screen: Extract<Screen, { name: 'sign-in' }>
  application: Application
  onNext: (username: string) => void
}

export function AskAccount({ screen, application, onNext }: AskAccountProps) {
  const { username, problem } = screen
  return (
    <Card title={pageTexts.signIn} subtitle={pageTexts.signInTo(application.name)} news={screen}>
      <Form field="username" onSubmit={onNext}>
        <TextField
          label={pageTexts.account}
          name="username"
          type="email"
          autoComplete="off"
          spellCheck={false}
          defaultValue={username}
          error={problem ? sentenceOf(problem) : undefined}
        />
        <Button type="submit" variant="primary">
          {pageTexts.next}
        </Button>
      </Form>
    </Card>
  )
}
