import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { Fragment, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import styles from './banner.module.css'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'

export interface BannerProps {
  tone?: 'info' | 'success' | 'warning' | 'danger' | undefined
  icon?: ReactNode
  actions?: ReactNode
  onDismiss?: (() => void) | undefined
  children: ReactNode
}

export function Banner({ tone = 'info', icon, actions, onDismiss, children }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone}>
      {icon}
      <div className={styles.body}>
        <div className={styles.text}>{children}</div>
        {actions && <div className={classNames(styles.actions, 'unprinted')}>{actions}</div>}
      </div>
      {onDismiss && (
        <IconButton
          small
          className={classNames(styles.dismiss, 'unprinted')}
          label={uiTexts.dismiss}
          icon={<X />}
          onClick={onDismiss}
        />
      )}
    </div>
  )
}

interface BannersProps {
  banners: readonly (BannerProps & { id: string })[]
}

/** One message at a time, with a way on to the next, and back. */
export function Banners({ banners }: BannersProps) {
  const [position, setPosition] = useState(0)
  const region = useRef<HTMLDivElement>(null)
  const index = Math.min(position, banners.length - 1)
  const banner = banners[index]
  const go = (step: number) => setPosition((index + step + banners.length) % banners.length)
  const pager = banners.length > 1 && (
    <span className={styles.pager}>
      <IconButton small label={uiTexts.previous} icon={<ChevronLeft />} onClick={() => go(-1)} />
      {uiTexts.page({ n: index + 1, of: banners.length })}
      <IconButton small label={uiTexts.next} icon={<ChevronRight />} onClick={() => go(1)} />
    </span>
  )
  return (
    <div ref={region} aria-live="polite" tabIndex={-1}>
      {banner && (
        // What it says and offers is its own. The pager stays, with whoever turns the pages.
        <Banner
          tone={banner.tone}
          icon={banner.icon}
          actions={
            (banner.actions || pager) && (
              <>
                <Fragment key={banner.id}>{banner.actions}</Fragment>
                {pager}
              </>
            )
          }
          onDismiss={
            banner.onDismiss &&
            (() => {
              // The next one comes with the same button, which one Enter too many must not press.
              region.current?.focus()
              banner.onDismiss?.()
            })
          }
        >
          <Fragment key={banner.id}>{banner.children}</Fragment>
        </Banner>
      )}
    </div>
  )
}
