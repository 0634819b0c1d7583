import type { Browser } from '@playwright/test'

export interface Difference {
  /** How many pixels are not the same. */
  pixels: number
  /** The new picture, faded, with those pixels marked. */
  marked: Buffer
}

/** Compares pictures in the browser that took them: it can read them, and nothing else is needed. */
export async function openComparer(browser: Browser) {
  const page = await browser.newPage()
  return async (before: Buffer, after: Buffer): Promise<Difference | null> => {
    // The same pixels from the same browser make the same file.
    if (before.equals(after)) return null
    const urls = [before, after].map((png) => `data:image/png;base64,${png.toString('base64')}`)
    const { pixels, marked } = await page.evaluate(differ, urls)
    return pixels === 0 ? null : { pixels, marked: Buffer.from(marked, 'base64') }
  }
}

/** Runs in the browser. Where one picture has no pixel, the other one's counts as changed. */
async function differ(urls: string[]) {
  const images = await Promise.all(
    urls.map(async (url) => createImageBitmap(await (await fetch(url)).blob())),
  )
  const width = Math.max(...images.map((image) => image.width))
  const height = Math.max(...images.map((image) => image.height))
  const [before, after] = images.map((image) => {
    const pen = penOn(width, height)
    pen.drawImage(image, 0, 0)
    return new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer)
  })
  const pen = penOn(width, height)
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, width, height)
  pen.globalAlpha = 0.25
  if (images[1]) pen.drawImage(images[1], 0, 0)
  const mark = pen.getImageData(0, 0, width, height)
  const marks = new Uint32Array(mark.data.buffer)
  const shades = 12
  const edge = 50
  let pixels = 0
  let faint = 0
  for (let n = 0; n < marks.length; n += 1) {
    const [was, is] = [before?.[n] ?? 0, after?.[n] ?? 0]
    if (was === is) continue
    pixels += 1
    if (isClose(was, is)) faint += 1
    marks[n] = 0xff_a0_10_e0
  }
  // The edge of a curve is drawn a shade lighter or darker from run to run, as its tiles happen to be cut.
  if (faint === pixels && pixels <= edge) pixels = 0
  pen.putImageData(mark, 0, 0)
  return { pixels, marked: pen.canvas.toDataURL().replace(/^.*,/, '') }

  function isClose(one: number, other: number) {
    return [0, 8, 16, 24].every(
      (at) => Math.abs(((one >>> at) & 0xff) - ((other >>> at) & 0xff)) <= shades,
    )
  }

  function penOn(width: number, height: number) {
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    if (!pen) throw new Error('This browser cannot draw')
    return pen
  }
}
