// Invented, all of it. The lists are in the order of the alphabet, so that the names made of them are, too.

const heads =
  'Ard Bel Cyv Dru Elv Fen Gal Hax Ith Jor Kel Lum Mir Nav Orv Pel Quo Ryn Syl Tav Ulm Vex Wyn Zor'
const tails =
  'abra beck cora dane eth fjord garo hume indo keld lune mora naut ovar pree quill rask sund tiva umbra veld wick yarn zeta'

export const stems = heads.split(' ').flatMap((head) => tails.split(' ').map((tail) => head + tail))

export const kinds =
  `Almanac Archive Atlas Beacon Binder Bridge Canvas Capture Chart Clipper Compass Console Convert
  Courier Desk Diagram Dock Draft Editor Falcon Forge Gauge Harbor Index Journal Keeper Lantern Ledger
  Lens Mailroom Mapper Meter Mixer Notes Orbit Outline Planner Player Press Reader Relay Scanner Sketch
  Studio Sync Terminal Vault Viewer`.split(/\s+/)

const houses =
  `Aldermoor Brightfen Calloway Dunmere Eastvale Foxhollow Glenbarrow Hartwell Inverlea Juniper
  Kestrelby Larkholm Marlowe Nethercote Oakhanger Pinebrook Quarrington Redfern Saltmarsh Thornbury
  Underhill Vellacott Whitcombe Yarrow`.split(/\s+/)
const forms = ['Collective', 'Labs', 'Software', 'Systems', 'Tools', 'Works']

export const vendors = houses.flatMap((house) => forms.map((form) => `${house} ${form}`))

/** Makers of apps that are a company's own. */
export const ownVendor = 'In-house'

export const languages = [
  'Chinese',
  'Danish',
  'Dutch',
  'English',
  'French',
  'German',
  'Italian',
  'Japanese',
  'Polish',
  'Portuguese',
  'Spanish',
  'Swedish',
]

export const architectures = ['ARM64', 'x64', 'x86']
