// Preloaded into report-gen: whatever asks for the time is told that of a year from now.
const YEAR = 365 * 24 * 3600 * 1000
const Present = Date

globalThis.Date = class extends Present {
  constructor(...given) {
    super(...(given.length === 0 ? [Present.now() + YEAR] : given))
  }

  static now() {
    return Present.now() + YEAR
  }
}
