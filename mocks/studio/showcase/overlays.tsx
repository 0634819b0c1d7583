import { Building2, ChevronDown, FileText, LogOut, Trash2, TriangleAlert, User } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { Drawer } from '#src/ui/drawer.tsx'
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '#src/ui/menu.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { Sample, Samples } from './sample.tsx'

type Open = 'profile' | 'terms' | 'delete' | 'not-yet' | 'busy' | 'details' | 'filters'

export function Overlays() {
  const [open, setOpen] = useState<Open>()
  const [company, setCompany] = useState<'contoso' | 'labs'>('contoso')
  const close = () => setOpen(undefined)

  return (
    <Samples>
      <Sample title="Dialogs">
        <Button onClick={() => setOpen('profile')}>User Profile</Button>
        <Button onClick={() => setOpen('terms')}>Terms and Conditions</Button>
        <Button onClick={() => setOpen('delete')}>Delete a user</Button>
        <Button onClick={() => setOpen('not-yet')}>Delete a company</Button>
        <Button onClick={() => setOpen('busy')}>Disconnect Intune</Button>
        <Dialog
          open={open === 'profile'}
          onClose={close}
          title="User Profile"
          icon={<User />}
          description="Mails of the portal go to this address."
          footer={
            <>
              <Button onClick={close}>Cancel</Button>
              <Button variant="primary" onClick={close}>
                Save
              </Button>
            </>
          }
        >
          <TextField label="First Name" required defaultValue="Ana" />
          <TextField label="Contact Email" required defaultValue="ana.silva@contoso.example" />
        </Dialog>
        <Dialog
          open={open === 'terms'}
          onClose={close}
          size="medium"
          title="Terms and Conditions"
          icon={<FileText />}
        >
          {Array.from({ length: 12 }, (_, index) => (
            <p key={index}>
              {index + 1}. These are words of a length that terms tend to have, so that a text
              longer than the window can be tried out here.
            </p>
          ))}
        </Dialog>
        <ConfirmDialog
          open={open === 'delete'}
          onClose={close}
          onConfirm={close}
          pending={false}
          title="Delete Ben Carter?"
          icon={<TriangleAlert />}
          confirmLabel="Delete Ben Carter"
        >
          He loses access to Contoso at once. What he did stays in the events.
        </ConfirmDialog>
        <ConfirmDialog
          open={open === 'not-yet'}
          onClose={close}
          onConfirm={close}
          pending={false}
          title="Delete Contoso?"
          confirmLabel="Delete Contoso"
          disabledReason="Type the name of the company first."
        >
          All its users lose access at once.
        </ConfirmDialog>
        <ConfirmDialog
          open={open === 'busy'}
          onClose={close}
          onConfirm={close}
          pending
          tone="warning"
          title="Disconnect Intune?"
          confirmLabel="Disconnect"
        >
          Its deployments are on their way out.
        </ConfirmDialog>
      </Sample>
      <Sample title="Drawers">
        <Button onClick={() => setOpen('details')}>Event details</Button>
        <Button onClick={() => setOpen('filters')}>Filters</Button>
        <Drawer open={open === 'details'} onClose={close} title="Company Ownership Approved">
          For Nia Okafor, on Thursday at 14:02.
        </Drawer>
        <Drawer
          open={open === 'filters'}
          onClose={close}
          side="end"
          title="Filters"
          footer={<Button onClick={close}>Show 12 events</Button>}
        >
          <TextField label="Search" />
        </Drawer>
      </Sample>
      <Sample title="Menu">
        <Menu trigger={<Button icon={<User />}>Ana Silva</Button>}>
          <MenuItem icon={<User />} onSelect={() => setOpen('profile')}>
            Profile
          </MenuItem>
          <MenuLink icon={<Building2 />} render={<a href="#overlays" />}>
            Switch Company
          </MenuLink>
          <MenuSeparator />
          <MenuItem icon={<LogOut />} onSelect={close}>
            Sign Out
          </MenuItem>
          <MenuItem icon={<Trash2 />} tone="danger" onSelect={() => setOpen('delete')}>
            Delete
          </MenuItem>
        </Menu>
        <Menu trigger={<Button icon={<ChevronDown />}>Company</Button>} align="start">
          <MenuChoice
            label="My companies"
            value={company}
            onChange={setCompany}
            options={[
              { value: 'contoso', label: 'Contoso', detail: 'US' },
              { value: 'labs', label: 'Contoso Labs', detail: 'EU' },
            ]}
          />
        </Menu>
      </Sample>
    </Samples>
  )
}
