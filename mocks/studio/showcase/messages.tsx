import { CircleCheck, Clock, Info, ShieldAlert, Unplug } from 'lucide-react'
import { Banner, Banners } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { Message } from '#src/ui/message.tsx'
import { toast } from '#src/ui/toast.ts'
import { Sample } from './sample.tsx'

const several = [
  {
    id: 'access',
    tone: 'warning' as const,
    icon: <ShieldAlert />,
    children: 'You currently have only one user with Access Management privileges',
    actions: <Button variant="link">Fix Access</Button>,
  },
  {
    id: 'licence',
    tone: 'danger' as const,
    icon: <Clock />,
    children: 'Your license has expired',
    actions: (
      <>
        <Button variant="link">Request a Quote</Button>
        <Button variant="link">Enter License</Button>
      </>
    ),
  },
]

const ignore = () => {}

export function Messages() {
  return (
    <>
      <Sample title="Toasts: F6 goes there, they wait while you look">
        <Button onClick={() => toast.success('Invitation sent')}>Something worked</Button>
        <Button onClick={() => toast.notice('The theme is not remembered in this browser.')}>
          Something to know
        </Button>
        <Button
          onClick={() => toast.error('The role could not be changed. Try again.', '9f2c-41ab')}
        >
          Something failed
        </Button>
      </Sample>
      <Sample wide title="Banners, one at a time">
        <Banners banners={several} />
      </Sample>
      <Sample wide title="Each kind">
        <Banner tone="info" icon={<Info />} onDismiss={ignore}>
          New apps arrive every Wednesday.
        </Banner>
        <Banner tone="success" icon={<CircleCheck />}>
          Intune is connected.
        </Banner>
        <Banner tone="warning" icon={<Unplug />} onDismiss={ignore}>
          The service is currently unavailable in the EU region. It is being worked on. Companies of
          other regions can be used as always, and nothing of yours is lost.
        </Banner>
        <Banner
          tone="danger"
          icon={<Clock />}
          actions={<Button variant="link">Enter License</Button>}
        >
          Your trial has expired.
        </Banner>
      </Sample>
      <Sample title="To pass on">
        <Message title="Message for your administrator" copyLabel="Copy the message">
          {'Hello,\n\nplease open this link and accept:\n\nhttps://portal.example/'}
        </Message>
      </Sample>
    </>
  )
}
