import type { ClockSetting } from './state.ts'

/** The simulated instant. All rules of the simulated world ask this clock and no other. */
export const instantOf = (clock: ClockSetting, machine = Date.now()): number =>
  clock.kind === 'frozen' ? clock.at : machine + clock.offset

export const clockAt = (instant: number, frozen: boolean, machine = Date.now()): ClockSetting =>
  frozen ? { kind: 'frozen', at: instant } : { kind: 'running', offset: instant - machine }

export const moved = (clock: ClockSetting, by: number): ClockSetting =>
  clock.kind === 'frozen'
    ? { ...clock, at: clock.at + by }
    : { ...clock, offset: clock.offset + by }

export const minutes = (n: number) => n * 60_000
export const hours = (n: number) => n * 3_600_000
export const days = (n: number) => n * 86_400_000
