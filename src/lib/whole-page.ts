/** The ways to load a page as a whole, in one place, so that tests can watch them. Elsewhere the router moves. */
export const wholePage = {
  goTo(address: string) {
    location.assign(address)
  },
  leaveFor(address: string) {
    location.replace(address)
  },
  reload() {
    location.reload()
  },
}
