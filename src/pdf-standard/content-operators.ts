/** The operators of ISO 32000-1 Annex A that choose a device colour space, with the space. */
export const DEVICE_COLOURS: Record<string, string> = {
  ...{ g: 'DeviceGray', G: 'DeviceGray', rg: 'DeviceRGB', RG: 'DeviceRGB', k: 'DeviceCMYK', K: 'DeviceCMYK' },
}

export const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"'])

export const PAINTS_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])

/** Those that paint nothing and change nothing that is checked. */
export const OTHERS = new Set(
  'BX EX w J j M d i gs cm m l c v y h re n W W* Tc Tw Tz TL Tr Ts Td TD Tm T* d0 d1 sc SC scn SCN MP DP'.split(
    ' ',
  ),
)
