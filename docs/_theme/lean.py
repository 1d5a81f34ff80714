"""Leaves out of the built pages, stylesheets and scripts what nobody sees.

The theme's stylesheet is the largest thing that a page waits for. Of it stay the
rules whose classes stand on some page or in some script, and the custom
properties that something reads; a third goes. What stays of all stylesheets is one
file, named after its content, so that a browser may keep it for good. Scripts lose
their comments, pages their indentation, and code the marks of names and spaces,
which have no colour.
"""

import hashlib
import re
from pathlib import Path

import rjsmin
import tinycss2

PLAIN = re.compile(r'<span class="[nw]">([^<]*)</span>')
INDENTED = re.compile(r"<(pre|script|textarea)\b.*?</\1>|\s*\n\s+", re.DOTALL)
TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
FRAME = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table">{}</div></div>'
LINKED = re.compile(r'<link rel="stylesheet" href="(?:[^"]*?/)?(assets/[^"]+)">')
ATTRIBUTE = re.compile(r'(?:class|data-md-color-\w+)="?([^">]*)')
NAME = re.compile(r"[\w-]+")
INNERMOST = re.compile(r":(?:not|where|is|has)\([^()]*\)")  # of these, none must match
NEEDED = re.compile(r"\.([a-zA-Z_-][\w-]*)|\[data-md-color-\w+=\"?([\w-]+)")
READ = re.compile(r"var\(\s*(--[\w-]+)")
BETWEEN = re.compile(r",(?![^(]*\))")
# Named by the theme's script alone: features that are off. And what stops transitions
# while the colour scheme is set, at the price of styling each page twice.
UNUSED = re.compile(r"\.md-(version|tooltip2)(?![a-z0-9-])|^\[data-md-color-switching\] ")
QUIET = {"skip_comments": True, "skip_whitespace": True}


serving = False


def on_startup(command, dirty):
    """Note whether MkDocs serves."""
    global serving
    serving = command == "serve"


def on_post_page(output, page, config):
    """Return a page without indentation and idle marks in its code, its tables in frames."""
    if serving:
        return output
    output = TABLE.sub(lambda table: FRAME.format(table[0].replace("<table", '<table class="framed"', 1)), output)
    return INDENTED.sub(lambda match: match[0] if match[1] else "\n", PLAIN.sub(r"\1", output))


def on_post_build(config):
    """Rewrite what the build wrote."""
    if serving:
        return
    site = Path(config.site_dir)
    scripts = {path: path.read_text("utf-8") for path in site.glob("assets/**/*.js")}
    pages = {path: path.read_text("utf-8") for path in site.glob("**/*.html")}
    names = list(dict.fromkeys(name for text in pages.values() for name in LINKED.findall(text)))
    styles = [(site / name).read_text("utf-8").replace("table:not([class])", "table.framed") for name in names]
    known = set()
    for text in pages.values():
        known.update(word for value in ATTRIBUTE.findall(text) for word in value.split())
    for path, text in scripts.items():  # the theme's name classes with hyphens, and "js"
        ours = path.parent == site / "assets"
        known.update(name for name in NAME.findall(text) if ours or "-" in name or name == "js")
    for _ in range(2):  # what goes first may alone have read a property
        read = {name for text in styles for name in READ.findall(text)}
        styles = [lean(tinycss2.parse_stylesheet(text, **QUIET), known | read) for text in styles]
    one = "".join(styles)
    name = f"assets/stylesheets/site.{hashlib.sha256(one.encode()).hexdigest()[:8]}.css"
    for old in names:
        (site / old).unlink()
    (site / name).write_text(one, "utf-8")
    for path, text in pages.items():
        path.write_text(relink(text, name), "utf-8")
    for path in site.glob("assets/*.js"):  # ours; the theme's are so already
        path.write_text(rjsmin.jsmin(scripts[path]), "utf-8")


def relink(page, name):
    """Return a page with one link to a stylesheet in the place of all."""
    first = LINKED.search(page)
    return LINKED.sub(lambda link: link[0].replace(link[1], name) if link.start() == first.start() else "", page)


def lean(rules, known):
    """Return the rules, as text, that need only what is known."""
    kept = []
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = [one for one in BETWEEN.split(tinycss2.serialize(rule.prelude)) if keeps(one, known)]
            if selectors:
                kept.append(f"{','.join(selectors)}{{{declarations(rule, known)}}}")
        elif rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports"):
            if inner := lean(tinycss2.parse_rule_list(rule.content, **QUIET), known):
                kept.append(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}")
        else:
            kept.append(rule.serialize())
    return "".join(kept)


def keeps(selector, known):
    """Say whether a selector stays: the classes and colour schemes that it needs are known."""
    while selector != (selector := INNERMOST.sub("", selector)):
        pass
    needed = {name or scheme for name, scheme in NEEDED.findall(selector)}
    return needed <= known and not UNUSED.search(selector)


def declarations(rule, known):
    """Return what a rule says, without custom properties that nothing reads."""
    return ";".join(
        one.serialize()
        for one in tinycss2.parse_blocks_contents(rule.content, **QUIET)
        if one.type != "declaration" or not one.name.startswith("--") or one.name in known
    )
