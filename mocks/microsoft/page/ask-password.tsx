import { Button } from '#src/ui/button.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { sentenceOf } from '../authority/problems.ts'
import type { Screen } from '../authority/screens.ts'
import { Card } from './card.tsx'
import { Form } from './form.tsx'
import { pageTexts } from './texts.ts'

interface AskPasswordProps {
  screen: Extract<Screen, { name: 'password' }>
  onSignIn: (password: string) => void
  onUseAnother: () => void
}

export function AskPassword({ screen, onSignIn, onUseAnother }: AskPasswordProps) {
  const { account, problem } = screen
  return (
    <Card title={pageTexts.enterPassword} subtitle={account.upn} news={screen}>
      <Form field="password" onSubmit={onSignIn}>
        <TextField
          label={pageTexts.password}
          name="password"
          type="password"
          autoComplete="off"
          hint={pageTexts.passwordHint}
          error={problem ? sentenceOf(problem) : undefined}
        />
        <Button type="submit" variant="primary">
          {pageTexts.signIn}
        </Button>
      </Form>
      <div>
        <Button variant="link" onClick={onUseAnother}>
          {pageTexts.useAnother}
        </Button>
      </div>
    </Card>
  )
}
