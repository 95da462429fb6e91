// Runs in a browser. The algorithm of the HTML standard, “Forming relationships between data cells and header cells”
// (https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics), step by step.

/** The cell of every slot of a table, row by row, with its place. */
function slotsOf(table) {
  const grid = []
  for (const [y, row] of [...table.rows].entries()) {
    grid[y] ??= []
    for (const cell of row.cells) {
      let x = 0
      while (grid[y][x]) x++
      const placed = { cell, x, y, width: cell.colSpan, height: cell.rowSpan }
      for (let down = 0; down < cell.rowSpan; down++) {
        grid[y + down] ??= []
        for (let right = 0; right < cell.colSpan; right++) grid[y + down][x + right] = placed
      }
    }
  }
  return grid
}

const isHeader = ({ cell }) => cell.tagName === 'TH'

const isColumnHeader = (header, grid) => {
  if (header.cell.scope !== '') return header.cell.scope === 'col'
  return rowsOf(header, grid).flat().every(isHeader)
}

const isRowHeader = (header, grid) => {
  if (header.cell.scope !== '') return header.cell.scope === 'row'
  const columns = grid.flatMap((row) => row.slice(header.x, header.x + header.width))
  return !isColumnHeader(header, grid) && columns.every(isHeader)
}

const rowsOf = ({ y, height }, grid) => grid.slice(y, y + height)

/** The internal algorithm for scanning and assigning header cells. */
function scan(principal, headers, grid, initial, step) {
  let { x, y } = initial
  const opaque = []
  let inBlock = isHeader(principal)
  let block = inBlock ? [principal] : []
  for (;;) {
    x += step.x
    y += step.y
    if (x < 0 || y < 0) return
    const current = grid[y][x]
    if (!current) continue
    if (isHeader(current)) {
      inBlock = true
      block.push(current)
      const same =
        step.x === 0
          ? (one) => one.x === current.x && one.width === current.width
          : (one) => one.y === current.y && one.height === current.height
      const heads = step.x === 0 ? isColumnHeader(current, grid) : isRowHeader(current, grid)
      if (heads && !opaque.some(same)) headers.push(current)
    } else if (inBlock) {
      inBlock = false
      opaque.push(...block)
      block = []
    }
  }
}

/** The header cells of a data cell. */
function headersOf(principal, grid, table) {
  const all = [...new Set(grid.flat())]
  const { cell, x, y, width, height } = principal
  const headers = []
  if (cell.hasAttribute('headers')) {
    for (const id of cell.getAttribute('headers').split(/\s+/).filter(Boolean)) {
      const named = document.getElementById(id)
      headers.push(...all.filter((one) => one.cell === named && named.closest('table') === table))
    }
  } else {
    for (let row = y; row < y + height; row++) scan(principal, headers, grid, { x, y: row }, { x: -1, y: 0 })
    for (let column = x; column < x + width; column++)
      scan(principal, headers, grid, { x: column, y }, { x: 0, y: -1 })
    const group = cell.closest('thead, tbody, tfoot')
    const before = (one) => isHeader(one) && one.x < x + width && one.y < y + height
    headers.push(
      ...all.filter(
        (one) =>
          before(one) && one.cell.scope === 'rowgroup' && one.cell.closest('thead, tbody, tfoot') === group,
      ),
      // No column group here has a header of its own scope: pages name their headers, fragments have none.
    )
  }
  const unlike = headers.filter((one) => one !== principal && one.cell.textContent.trim() !== '')
  return [...new Set(unlike)]
}

/** For every data cell of every official table: its text, and the places of its header cells. */
globalThis.headerCells = (selector) =>
  [...document.querySelectorAll(selector)].map((table) => {
    const grid = slotsOf(table)
    return [...new Set(grid.flat())]
      .filter((placed) => !isHeader(placed))
      .map((placed) => [[placed.y, placed.x], headersOf(placed, grid, table).map(({ x, y }) => [y, x])])
  })
