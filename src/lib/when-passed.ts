const glance = 1000

/**
 * Calls back when so much time has passed. A machine that sleeps holds timers back, and time goes on all the same: so it
 * is looked at again and again, and when somebody comes back. Returns how to call it off.
 */
export function whenPassed(ms: number, act: () => void) {
  const [clock, page] = [Date.now(), performance.now()]
  // The clock may be set back, and the page's own time sleeps with the machine: whichever is more.
  const passed = () => Math.max(Date.now() - clock, performance.now() - page)
  const look = () => {
    if (passed() < ms) return
    callOff()
    act()
  }
  const timer = setInterval(look, glance)
  window.addEventListener('visibilitychange', look)

  function callOff() {
    clearInterval(timer)
    window.removeEventListener('visibilitychange', look)
  }
  return callOff
}
