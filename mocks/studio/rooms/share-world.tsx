import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { pack } from '#mocks/world/pack.ts'
import type { World } from '#mocks/world/state.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { usePortalAddress } from '../portal-address.ts'
import styles from './world-room.module.css'

/** Longer links are cut by some mail and chat programs. */
const longest = 32_000

/** The world as a link: all of it is in the address, and nothing is stored anywhere. */
export function ShareWorld({ world }: { world: World }) {
  const address = usePortalAddress()
  const [shared, setShared] = useState<{ world: World; link: string }>()
  // A link to a world that has changed since would be a surprise.
  const link = shared?.world === world ? shared.link : null
  return (
    <div className={styles.share}>
      <Button
        icon={<Link2 />}
        onClick={() => {
          void pack(world).then((packed) => {
            setShared({ world, link: `${location.origin}${address}#world=${packed}` })
          })
        }}
      >
        Make a link to this world
      </Button>
      {link !== null && link.length <= longest && (
        <p className={styles.link}>
          <code>{link}</code>
          <CopyButton text={link} label="Copy the link to this world" />
        </p>
      )}
      {link !== null && link.length > longest && (
        <Banner tone="warning">This world is too large for a link. Export it as a file.</Banner>
      )}
    </div>
  )
}
