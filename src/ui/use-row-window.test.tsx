import { act, render, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, test, vi } from 'vitest'
import { useRowWindow } from './use-row-window.ts'

const rowHeight = 64
const sight = 640
const million = 1_000_000

let reveal: (row: number) => void = () => {}

const keep = (given: typeof reveal) => {
  reveal = given
}

function Rows({ count, list }: { count: number; list: string }) {
  const { frame, height, first, end, offsetOf, reveal } = useRowWindow({
    count,
    rowHeight,
    list,
    overscan: 0,
  })
  const shown = Array.from({ length: end - first }, (_, index) => first + index)
  useEffect(() => keep(reveal))
  return (
    <div ref={frame} data-testid="frame">
      <div data-testid="all" style={{ height: height }}>
        {shown.map((row) => (
          <p key={row} data-offset={offsetOf(row)}>
            {row}
          </p>
        ))}
      </div>
    </div>
  )
}

function open(count: number) {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(sight)
  const { rerender } = render(<Rows count={count} list="first" />)
  const frame = screen.getByTestId('frame')
  const height = Number.parseFloat(screen.getByTestId('all').style.height)
  const fire = (type: string) => act(() => void frame.dispatchEvent(new Event(type)))
  return {
    height,
    bar: () => frame.scrollTop,
    /** As the thumb does, and the wheel. */
    scrollTo(bar: number) {
      frame.scrollTop = Math.min(Math.max(bar, 0), height - sight)
      fire('scroll')
    },
    settle: () => fire('scrollend'),
    turnTo: (list: string) => rerender(<Rows count={count} list={list} />),
    /** What is seen: the row at the upper edge, with how much of it is above. */
    seen() {
      const rows = [...screen.getByTestId('all').children] as HTMLElement[]
      const places = rows.map((row) => ({
        row: Number(row.textContent),
        at: Math.round(Number(row.dataset.offset) - frame.scrollTop),
      }))
      expect(places[0]?.at).toBeLessThanOrEqual(0)
      expect((places.at(-1)?.at ?? 0) + rowHeight).toBeGreaterThanOrEqual(sight)
      return { first: places[0]?.row, above: 0 - (places[0]?.at ?? 0), last: places.at(-1)?.row }
    },
  }
}

test('few rows scroll as the browser does', () => {
  const list = open(1_000)
  expect(list.height).toBe(64_000)
  list.scrollTo(100)
  expect(list.seen()).toMatchObject({ first: 1, above: 36 })
  list.scrollTo(64_000)
  expect(list.seen().last).toBe(999)
})

test('the thumb reaches every part of a million rows, the last one included', () => {
  const list = open(million)
  expect(list.height).toBeLessThan(17_000_000)
  for (const share of [0.25, 0.5, 0.75]) {
    list.scrollTo(share * (list.height - sight))
    expect((list.seen().first ?? 0) / million).toBeCloseTo(share, 1)
  }
  list.scrollTo(list.height)
  expect(list.seen()).toEqual({ first: million - 10, above: 0, last: million - 1 })
  list.scrollTo(0)
  expect(list.seen()).toMatchObject({ first: 0, above: 0 })
})

test('the wheel moves as far as it says, wherever the thumb stands', () => {
  const list = open(million)
  list.scrollTo(4_000_000)
  const { first = 0 } = list.seen()
  for (let step = 0; step < 100; step += 1) list.scrollTo(list.bar() + 128)
  expect(list.seen().first).toBe(first + 200)
  list.settle()
  expect(list.seen().first).toBe(first + 200)
})

test('close to an end, a step is as long as anywhere', () => {
  const list = open(million)
  list.scrollTo(6_400)
  expect(list.seen()).toMatchObject({ first: 100, above: 0 })
  for (let step = 0; step < 10; step += 1) {
    list.scrollTo(list.bar() - 256)
    list.settle()
  }
  expect(list.seen()).toMatchObject({ first: 60, above: 0 })
  for (let step = 0; step < 15; step += 1) {
    list.scrollTo(list.bar() - 256)
    list.settle()
  }
  expect(list.seen()).toMatchObject({ first: 0, above: 0 })
})

test('a row is brought into sight, and no further', () => {
  const list = open(million)
  const revealed = (row: number) => {
    act(() => reveal(row))
    return list.seen()
  }
  expect(revealed(5).first).toBe(0)
  expect(revealed(777_777).last).toBe(777_777)
  expect(revealed(777_776).last).toBe(777_777)
  expect(revealed(777_760)).toMatchObject({ first: 777_760, above: 0 })
  expect(revealed(million - 1).last).toBe(million - 1)
})

test('another list begins at its beginning', () => {
  const list = open(million)
  list.scrollTo(4_000_000)
  list.turnTo('second')
  expect(list.bar()).toBe(0)
  expect(list.seen()).toMatchObject({ first: 0, above: 0 })
  list.scrollTo(128)
  expect(list.seen().first).toBe(2)
})
