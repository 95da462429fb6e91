/** Every form that the package brings along, with a year that it may report on. A test holds the list to the package's. */
export const EDITIONS = [
  ['2021', 2024],
  ['2019', 2020],
  ['2014', 2018],
  ['2014-北京', 2017],
  ['2008', 2012],
] as const
