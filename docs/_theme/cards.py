"""Draws a social card beside each page, PAGE/card.png: what a forum or a chat
shows of a link. The section, the title, the answer line, and the bridge.

Only where the site has a real address, https: elsewhere nobody could load a
card, and `mkdocs serve` never has one. A text that does not fit, or that the
font cannot show, is a warning, and so fails a strict build.
"""

from functools import cache
from io import BytesIO
from pathlib import Path

import mkdocs
from mkdocs.plugins import get_plugin_logger
from PIL import Image, ImageDraw, ImageFont

SIZE = (1200, 630)
LEFT, WIDTH = 72, 1056
TOP, HEIGHT = 116, 352  # the room for title and answer line
# Color 0 is the ground. Each ink goes from there in so many steps, which give
# letters and cables smooth edges. Up to 16 colors are half a byte each.
GROUND = (20, 35, 59)
WHITE, ORANGE, BLUE = (255, 255, 255), (255, 143, 94), (125, 179, 255)  # torch's, NumPy's
STEPS = {WHITE: 5, ORANGE: 4, BLUE: 4}
BRIGHT, SOFT = 5, 4  # the inks of texts: white, and nearly
# Lato, which MkDocs brings along with its second theme: nothing to download.
FONTS = Path(mkdocs.__file__).parent / "themes/readthedocs/css/fonts"
log = get_plugin_logger("cards")


def on_page_context(context, page, config, nav):
    """Draw the page's card, and note its address for main.html."""
    if config.site_url.startswith("https://"):
        section = page.ancestors[-1].title if page.ancestors else ""
        says = page.meta.get("description") or config.site_description
        try:
            card = draw(config.site_name, section, page.meta.get("title") or page.title, says)
        except ValueError as error:
            log.warning("%s: %s", page.file.src_uri, error)
            return
        path = Path(page.file.abs_dest_path).parent / "card.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(card)
        page.meta["card"] = f"{config.site_url}{page.url}card.png"


def draw(site, section, title, says):
    """Return a card as the bytes of a PNG, the same for the same texts."""
    for letter in {*title, *says} - {" "}:
        if is_missing(letter):
            raise ValueError(f"the card's font has no {letter!r}: write title and description without")
    card = bridge().copy()
    pen = ImageDraw.Draw(card)
    pen.fontmode = "L"  # smooth edges, by the steps between ground and ink
    pen.text((LEFT, 80), site, BRIGHT, font("bold", 34), "ls")
    pen.text((LEFT + WIDTH, 80), section, SOFT, font("normal", 32), "rs")
    y = TOP
    for lines, face, leading, ink in fit(title, says):
        for line in lines:
            y += leading
            pen.text((LEFT, y), line, ink, face, "ls")
        y += 24
    png = BytesIO()
    card.save(png, "PNG", bits=4)
    return png.getvalue()


def fit(title, says):
    """Return both texts as (lines, font, leading, ink), the title as large as there is room."""
    small = font("normal", 34)
    answer = wrap(says, small)
    for size in range(84, 47, -4):
        large, leading = font("bold", size), round(size * 1.14)
        lines = wrap(title, large)
        widest = max(map(large.getlength, lines))
        if widest <= WIDTH and len(lines) * leading + 24 + len(answer) * 46 <= HEIGHT:
            return [(balance(title, large, len(lines)), large, leading, BRIGHT), (answer, small, 46, SOFT)]
    raise ValueError("the social card has no room for so long a title and description")


def balance(text, face, count):
    """Return the lines of a text, as many, and of much the same length."""
    for width in range(WIDTH, 0, -40):
        if len(narrower := wrap(text, face, width)) > count:
            break
        lines = narrower
    return lines


def wrap(text, face, width=WIDTH):
    """Return the lines of a text, each as long as there is room."""
    first, *words = text.split()
    lines = [first]
    for word in words:
        longer = f"{lines[-1]} {word}"
        if face.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def font(weight, size):
    """Return Lato in a weight and a size."""
    # The same layout on every machine, whether or not it has libraqm.
    return ImageFont.truetype(FONTS / f"lato-{weight}.woff", size, layout_engine=ImageFont.Layout.BASIC)


@cache
def is_missing(letter):
    """Tell whether a font draws a letter as it draws one that cannot exist."""
    faces = font("bold", 40), font("normal", 40)
    return any(bytes(face.getmask(letter)) == bytes(face.getmask("\uffff")) for face in faces)


@cache
def bridge():
    """Return the card without texts: the logo's bridge, large, along the lower edge."""
    card = Image.new("P", SIZE)
    card.putpalette([*GROUND, *(part for ink, steps in STEPS.items() for part in ramp(ink, steps))])
    first = 0
    for ink, steps in STEPS.items():
        mask = Image.new("L", (4 * SIZE[0], 4 * SIZE[1]))
        pen = ImageDraw.Draw(mask)
        for line in LINES[ink]:
            points = [(4 * x, 4 * y) for x, y in line]
            pen.line(points, 255, 4 * THICK, "curve")
            for x, y in points[0], points[-1]:
                pen.circle((x, y), 2 * THICK, 255)
        levels = mask.reduce(4).point([(light * steps + 127) // 255 for light in range(256)])
        inked = levels.point([0] + [255] * 255)
        card.paste(Image.frombytes("P", SIZE, levels.point([first + level for level in range(256)]).tobytes()), mask=inked)
        first += steps
    return card


def ramp(ink, steps):
    """Return the colors between the ground and an ink, and the ink, as a palette's numbers."""
    return [round(a + (b - a) * step / steps) for step in range(1, steps + 1) for a, b in zip(GROUND, ink)]


def tower(x):
    """Return a tower and its two cables, which hang down to the deck."""
    y = DECK - 92
    cables = [
        [(x + reach * part / 30, DECK - 8 - (DECK - 16 - y) * (1 - part / 30) ** 2) for part in range(31)]
        for reach in (-300, 300)
    ]
    return [[(x, y), (x, DECK + 26)], *cables]


THICK = 8
DECK = 590
LINES = {ORANGE: tower(300), BLUE: tower(900), WHITE: [[(0, DECK), (SIZE[0], DECK)]]}
