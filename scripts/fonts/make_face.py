"""Makes one TrueType face of the project. Reads a job from stdin as JSON:

    source, target   paths of the original font and of the face to write
    family, licence, modified  for the name table
    characters       the characters to keep; with `invert`, those to leave out
"""

import json
import os
import sys

import fontTools
from fontTools import subset
from fontTools.ttLib import TTFont

from truetype_outlines import convert_to_truetype

FONTTOOLS = "4.38.0"  # Debian 12; another version may write other bytes

# Layout, vertical setting, hinting and variation data: the paged layout places every glyph by its advance.
UNUSED_TABLES = [
    "BASE", "DSIG", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "gasp", "kern", "prep", "vhea", "vmtx",
]  # fmt: skip
KEPT_NAMES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17]


def main():
    if fontTools.version != FONTTOOLS:
        sys.exit(f"fontTools {FONTTOOLS} expected, found {fontTools.version}")
    job = json.load(sys.stdin)
    font = TTFont(job["source"], recalcTimestamp=False)
    available = set(font.getBestCmap())
    wanted = set(map(ord, job["characters"]))

    subset_font(font, available - wanted if job["invert"] else available & wanted)
    if "CFF " in font:
        convert_to_truetype(font)
    rename(font, job)
    font.save(job["target"])

    missing = "" if job["invert"] else "".join(map(chr, sorted(wanted - available)))
    size = os.path.getsize(job["target"])
    print(f"{os.path.basename(job['target'])}: {size} bytes, {len(font.getBestCmap())} characters, without {missing!r}")


def subset_font(font, code_points):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.glyph_names = False
    options.legacy_cmap = False
    options.notdef_outline = True
    options.recalc_bounds = True
    options.name_IDs = KEPT_NAMES
    options.name_legacy = False
    options.drop_tables += UNUSED_TABLES
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=code_points)
    subsetter.subset(font)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format in (4, 12)]


def rename(font, job):
    """The PostScript name is the file's, so that a PDF tells the rare face from the text face."""
    names = font["name"]
    stem = os.path.splitext(os.path.basename(job["target"]))[0]
    old_family = names.getDebugName(16) or names.getDebugName(1)
    for record in list(names.names):
        text = record.toUnicode()
        if record.nameID in (1, 4, 16):
            record.string = text.replace(old_family, job["family"])
        elif record.nameID in (3, 5):
            record.string = f"{text}; subset for report-gen, {job['modified']}"
        elif record.nameID == 6:
            record.string = stem
        elif record.nameID == 13 and not text:
            record.string = job["licence"]


if __name__ == "__main__":
    main()
