import { useState } from 'react'
import { Combobox } from '#src/ui/combobox.tsx'
import { NumberField } from '#src/ui/number-field.tsx'
import { SearchField } from '#src/ui/search-field.tsx'
import { Select } from '#src/ui/select.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { Sample, Samples } from './sample.tsx'

const companies = [
  { value: 'contoso', label: 'Contoso (US)', detail: 'b57fbf7b-677f-4929-bdd2-60da87c5f87a' },
  { value: 'labs', label: 'Contoso Labs (EU)', detail: 'd956b3d8-7672-4062-b57b-8fea70f6dc81' },
  {
    value: 'northwind',
    label: 'Northwind Traders (US)',
    detail: 'bfccff7f-90e6-4dd6-a035-f2b0aae6916d',
  },
]

const roles = [
  { value: 'reader', label: 'Read-Only Admin', detail: 'Sees everything, changes nothing' },
  { value: 'full', label: 'Full Admin', detail: 'Everything but managing users' },
] as const

export function Fields() {
  const [company, setCompany] = useState<string | null>(null)
  const [role, setRole] = useState<(typeof roles)[number]['value'] | null>(null)
  const [days, setDays] = useState<number | null>(30)
  const [search, setSearch] = useState('galzeta')
  return (
    <Samples>
      <Sample wide title="Text">
        <TextField label="First Name" required autoComplete="given-name" />
        <TextField label="Client ID" hint="The Application (client) ID on the overview page." />
      </Sample>
      <Sample wide title="Wrong, and what to do about it">
        <TextField
          label="Contact Email"
          required
          defaultValue="ana.silva@"
          error="Enter an address with a domain, such as name@example.com."
        />
        <TextArea label="Description of Issue" required error="Describe what happened." />
        <Select
          label="Subject"
          required
          placeholder="Select subject"
          options={roles}
          value={role}
          onChange={setRole}
          error="Choose what it is about."
        />
        <Combobox
          label="Country"
          required
          placeholder="Type to search"
          options={companies}
          value={company}
          onChange={setCompany}
          error="Choose a country from the list."
        />
        <NumberField
          label="Devices"
          required
          value={days}
          onChange={setDays}
          error="Enter a number above zero."
        />
      </Sample>
      <Sample wide title="To read only">
        <TextField label="Sign-In Username" readOnly defaultValue="ana.silva@contoso.example" />
      </Sample>
      <Sample wide title="Several lines, counted">
        <TextArea
          label="Reason for Request"
          hint="Whoever decides will read it."
          maxLength={500}
          defaultValue="I look after the devices of the Porto office."
        />
      </Sample>
      <Sample wide title="Choose from a few">
        <Select
          label="Role"
          required
          placeholder="Select role"
          options={roles}
          value={role}
          onChange={setRole}
        />
        <Select
          label="Your role"
          options={roles}
          value="full"
          onChange={setRole}
          disabledReason="You cannot change your own role."
        />
      </Sample>
      <Sample wide title="Search">
        <SearchField
          label="Search apps"
          hint="Name or vendor"
          value={search}
          onChange={setSearch}
        />
      </Sample>
      <Sample wide title="Search and choose">
        <Combobox
          label="Company to Claim"
          required
          placeholder="Name or company ID"
          options={companies}
          value={company}
          onChange={setCompany}
        />
      </Sample>
      <Sample wide title="A number">
        <NumberField
          label="Days to keep"
          hint="From 1 to 90."
          min={1}
          max={90}
          value={days}
          onChange={setDays}
        />
      </Sample>
    </Samples>
  )
}
