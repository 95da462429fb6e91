/**
 * Google's static faces, by way of npm.
 * @param {string} family as the package names it
 * @param {string} version the package's
 * @param {string} sha256 the archive's
 */
const googleArchive = (family, version, sha256) => {
  const file = `expo-google-fonts-${family}-${version}.tgz`
  return {
    file,
    sha256,
    fetch: ['npm', 'pack', '--silent', `@expo-google-fonts/${family}@${version}`],
    unpack: ['tar', '--extract', '--gzip', '--file', file],
    folder: 'package',
  }
}

const debianPackage = 'texlive-lang-chinese_2022.20230122-1_all.deb'

/** Where the faces come from. `fetch` and `unpack` are run in an empty folder; the fonts are then in `folder`. */
export const archives = {
  fandol: {
    file: debianPackage,
    sha256: '9cfa07bd44e7b9098e26f0ecac1b5ad210d2249d474c8074d53de92d650b0ec0',
    fetch: ['apt-get', 'download', 'texlive-lang-chinese=2022.20230122-1'],
    unpack: ['dpkg-deb', '--extract', debianPackage, '.'],
    folder: 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol',
  },
  serif: googleArchive(
    'noto-serif-sc',
    '0.4.3',
    'ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e',
  ),
  sans: googleArchive(
    'noto-sans-sc',
    '0.4.3',
    '0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59',
  ),
  tinos: googleArchive('tinos', '0.4.2', '5ebc8f9f3ee14e9425b1a14391c713f8228be49a9127a21f60b06c482f4a844a'),
}

/** Fandol draws ￣ as a hyphen and ￥ as a dollar sign: left out, they fall back to another face. */
const fandolFaulty = '￣￥'
const fandolLicence = 'GPL-3.0-only WITH Font-exception-2.0'

/**
 * The faces of `fonts/faces.json`. `officialName` is the face that GB/T 9704 practice asks for in this role;
 * `source` names the archive and the file in it; `faulty` lists characters not to take from it. The rare face holds what the Song face (宋体) leaves out.
 */
export const faces = [
  {
    file: 'fandol/FandolFang-Regular.ttf',
    family: 'FandolFang',
    role: 'fangsong',
    officialName: '仿宋_GB2312',
    licence: fandolLicence,
    faulty: fandolFaulty,
    source: ['fandol', 'FandolFang-Regular.otf'],
  },
  {
    file: 'fandol/FandolKai-Regular.ttf',
    family: 'FandolKai',
    role: 'kaiti',
    officialName: '楷体_GB2312',
    licence: fandolLicence,
    faulty: fandolFaulty,
    source: ['fandol', 'FandolKai-Regular.otf'],
  },
  {
    file: 'noto/NotoSansSC-Medium.ttf',
    family: 'Noto Sans SC',
    role: 'heiti',
    officialName: '黑体',
    licence: 'OFL-1.1',
    source: ['sans', '500Medium/NotoSansSC_500Medium.ttf'],
  },
  {
    file: 'noto/NotoSerifSC-Regular.ttf',
    family: 'Noto Serif SC',
    role: 'songti',
    officialName: '宋体',
    licence: 'OFL-1.1',
    source: ['serif', '400Regular/NotoSerifSC_400Regular.ttf'],
  },
  {
    file: 'noto/NotoSerifSC-Bold.ttf',
    family: 'Noto Serif SC',
    role: 'biaosong',
    officialName: '方正小标宋简体',
    licence: 'OFL-1.1',
    source: ['serif', '700Bold/NotoSerifSC_700Bold.ttf'],
  },
  {
    file: 'tinos/Tinos-Regular.ttf',
    family: 'Tinos',
    role: 'latin',
    officialName: 'Times New Roman',
    licence: 'OFL-1.1',
    source: ['tinos', '400Regular/Tinos_400Regular.ttf'],
  },
  {
    file: 'noto/NotoSerifSC-Rare.ttf',
    family: 'Noto Serif SC Rare',
    role: 'rare',
    officialName: null,
    licence: 'OFL-1.1',
    source: ['serif', '400Regular/NotoSerifSC_400Regular.ttf'],
  },
]
