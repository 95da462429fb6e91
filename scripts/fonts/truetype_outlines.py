"""Converts the cubic outlines of a CFF font to quadratic ones (glyf).

Fandol was drawn with quadratic curves, which its makers raised to cubic ones to build a CFF font. Lowering them
again is truer, and a quarter smaller, than approximating them; the few true cubics go through cu2qu.
"""

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

CUBIC_ERROR = 1.0  # units of 1/1000 em
LOWERING_ERROR = 0.5
IMPLIED_POINT_ERROR = 1.0
ON_CURVE = 1


def convert_to_truetype(font):
    glyph_set = font.getGlyphSet()
    order = font.getGlyphOrder()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = {name: quadratic_glyph(glyph_set, name) for name in order}
    del font["CFF "]
    align_side_bearings(font)

    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements"):
        setattr(maxp, f"max{field}", 0)
    maxp.maxSizeOfInstructions = maxp.maxComponentElements = 0
    font.sfntVersion = "\0\1\0\0"


def align_side_bearings(font):
    """Rasterisers shift a TrueType glyph until its left edge stands on the side bearing of hmtx."""
    for name, glyph in font["glyf"].glyphs.items():
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["hmtx"][name][0], glyph.xMin)


def quadratic_glyph(glyph_set, name):
    pen = TTGlyphPen(glyph_set)
    # PostScript fills counter-clockwise contours, TrueType clockwise ones.
    glyph_set[name].draw(LoweringPen(pen, CUBIC_ERROR, reverse_direction=True))
    glyph = pen.glyph()
    if glyph.numberOfContours > 0:
        drop_implied_points(glyph)
    return glyph


class LoweringPen(Cu2QuPen):
    """Undoes the raising of a quadratic curve; leaves other cubics to cu2qu. Drops lines of no length."""

    def lineTo(self, point):
        if point != self.current_pt:
            super().lineTo(point)

    def curveTo(self, first, second, end):
        start = self.current_pt
        # A quadratic with control point q is the cubic with control points (start + 2q)/3 and (end + 2q)/3.
        # The two differ by at most √3/36 of the third difference.
        error = max(abs(e - 3 * b + 3 * a - s) for s, a, b, e in zip(start, first, second, end)) * 3**0.5 / 36
        if error > LOWERING_ERROR:
            super().curveTo(first, second, end)
        else:
            control = tuple((3 * a - s + 3 * b - e) / 4 for s, a, b, e in zip(start, first, second, end))
            self.qCurveTo(control, end)


def drop_implied_points(glyph):
    """Leaves out on-curve points that stand half-way between two off-curve points: TrueType implies them."""
    points, flags, ends = [], [], []
    first = 0
    for last in glyph.endPtsOfContours:
        indices = range(first, last + 1)
        for index in indices:
            if index == first or not is_implied(glyph, index - 1, index, index + 1 if index < last else first):
                points.append(glyph.coordinates[index])
                flags.append(glyph.flags[index])
        ends.append(len(points) - 1)
        first = last + 1
    glyph.coordinates = GlyphCoordinates(points)
    glyph.flags = bytearray(flags)
    glyph.endPtsOfContours = ends


def is_implied(glyph, before, index, after):
    flags, points = glyph.flags, glyph.coordinates
    if not flags[index] & ON_CURVE or (flags[before] | flags[after]) & ON_CURVE:
        return False
    return all(
        abs(a + c - 2 * b) <= 2 * IMPLIED_POINT_ERROR
        for a, b, c in zip(points[before], points[index], points[after])
    )
