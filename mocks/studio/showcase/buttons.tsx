import { ArrowRight, Link, RefreshCw, Trash2, UserPlus } from 'lucide-react'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { LinkAway } from '#src/ui/link-away.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Tooltip } from '#src/ui/tooltip.tsx'
import { Sample, Samples } from './sample.tsx'

export function Buttons() {
  return (
    <Samples>
      <Sample title="Kinds">
        <Button variant="primary">Save</Button>
        <Button>Cancel</Button>
        <Button variant="quiet">Not now</Button>
        <Button variant="danger">Delete</Button>
        <Button variant="link">Read the terms</Button>
      </Sample>
      <Sample title="With an icon">
        <Button variant="primary" icon={<UserPlus />}>
          Invite User
        </Button>
        <Button icon={<RefreshCw />}>Refresh</Button>
      </Sample>
      <Sample title="Busy: same width, same name">
        <Button variant="primary" busy>
          Save
        </Button>
        <Button busy>Send the invitation</Button>
      </Sample>
      <Sample title="Off, and it says why">
        <Button variant="primary" disabledReason="Enter a name first.">
          Continue
        </Button>
        <IconButton
          label="Delete"
          icon={<Trash2 />}
          disabledReason="The last holder of Access Management cannot be deleted."
        />
      </Sample>
      <Sample title="Icon buttons carry their name">
        <IconButton label="Copy Invite Link" icon={<Link />} />
        <IconButton label="Delete the invitation" icon={<Trash2 />} variant="danger" />
        <IconButton small label="Refresh" icon={<RefreshCw />} />
        <CopyButton text="b57fbf7b-677f-4929-bdd2-60da87c5f87a" label="Copy the company ID" />
      </Sample>
      <Sample title="Links that look like buttons">
        <LinkButton href="#buttons" variant="primary" icon={<ArrowRight />}>
          Go on
        </LinkButton>
        <LinkButton href="#buttons">Open the guide</LinkButton>
        <LinkButton href="#buttons" variant="link">
          Fix Access
        </LinkButton>
      </Sample>
      <Sample title="Links that open another tab">
        <LinkButton render={<LinkAway href="#buttons" />}>Request a quote</LinkButton>
        <LinkAway href="#buttons">Product Docs</LinkAway>
      </Sample>
      <Sample title="Tooltip of its own">
        <Tooltip
          id="why-72-hours"
          text="Microsoft keeps the record that proves it for a while only."
        >
          <Button variant="link" aria-describedby="why-72-hours">
            Why 72 hours?
          </Button>
        </Tooltip>
      </Sample>
      <Sample title="A long name">
        <Button>
          Send the invitation again to everybody who has not answered in the last sixty days
        </Button>
      </Sample>
    </Samples>
  )
}
