"""Draws what conversions cost, from a run: `python -m tests.draw_cost`.

Not a test: another machine draws other lines. It times each conversion of
float32 data at seven sizes, on one thread, and writes cost.svg to
docs/assets/drawings/. Costs are ratios to the cheapest of all, of CPU time, so
that waiting for other programs does not count. It takes about three minutes;
a machine with nothing else to do draws the straightest lines.
"""

import math
from pathlib import Path
from time import process_time
from timeit import Timer

import numpy as np
import torch

FILE = Path(__file__).parents[1] / "docs/assets/drawings/cost.svg"
POWERS = range(1, 8)
# label: (what it results in, the call, given a tensor, its array and its list)
WAYS = {
    "from_numpy(array)": ("tensor", lambda tensor, array, numbers: torch.from_numpy(array)),
    ".numpy()": ("array", lambda tensor, array, numbers: tensor.numpy()),
    "torch.tensor(array)": ("tensor", lambda tensor, array, numbers: torch.tensor(array)),
    ".tolist()": ("list", lambda tensor, array, numbers: tensor.tolist()),
    "torch.tensor(list)": ("tensor", lambda tensor, array, numbers: torch.tensor(numbers)),
    ".item() in a loop": ("list", lambda tensor, array, numbers: [tensor[i].item() for i in range(len(tensor))]),
}
COLORS = {"tensor": "#c8460f", "array": "#3572b8", "list": "#2e7d4f"}
LEFT, RIGHT, BOTTOM, DECADE, GAP = 112, 376, 474, 50, 38
STYLE = """<style>
text{font:20px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#fff}
.a rect{fill:#e5e7eb;stroke:#7d8590;stroke-width:2}.a text{fill:#14171c;text-anchor:middle}
.g{fill:none;stroke:#7d8590;stroke-opacity:.4;stroke-width:2}
polyline{fill:none;stroke-width:4;stroke-linejoin:round}.e{fill:none;stroke-width:2}
</style>"""


def seconds(convert, *data):
    """Return the least CPU time that a call of `convert` took in several tries."""
    timer = Timer(lambda: convert(*data), timer=process_time)
    number, _ = timer.autorange()  # so many take 0.2 s
    tries, number = (100, max(1, number // 100)) if number > 1 else (5, 1)
    return min(timer.repeat(tries, number)) / number


def measure():
    """Return {label: [cost at each size]}, relative to the smallest of all."""
    torch.set_num_threads(1)
    costs = {label: [] for label in WAYS}
    for power in POWERS:
        tensor = torch.ones(10**power)
        array, numbers = tensor.numpy(), tensor.tolist()
        for label, (_, convert) in WAYS.items():
            costs[label].append(seconds(convert, tensor, array, numbers))
    smallest = min(map(min, costs.values()))
    return {label: [cost / smallest for cost in row] for label, row in costs.items()}


def at(power, cost):
    """Return where a cost at a size of 10**power lies in the drawing."""
    x = LEFT + (power - POWERS[0]) * (RIGHT - LEFT) / (POWERS[-1] - POWERS[0])
    return round(x), round(BOTTOM - math.log10(cost) * DECADE)


def ten(power):
    """Return a power of ten in writing."""
    return {0: "1", 1: "10", 2: "100"}.get(power, f"10{'⁰¹²³⁴⁵⁶⁷⁸⁹'[power]}")


def axes(decades):
    """Return grid lines and ticks, each tick in a cell of its own color."""
    ticks = [(at(power, 1)[0], BOTTOM + 38, ten(power)) for power in POWERS[::2]]
    ticks += [(45, at(1, 10.0**power)[1], f"×{ten(power)}") for power in range(0, decades + 1, 2)]
    grid = "".join(f"M{LEFT - 28} {at(1, 10.0**power)[1]}H{RIGHT}" for power in range(decades + 1))
    cells = [(x, y, 70, text) for x, y, text in ticks]
    cells += [(526, BOTTOM + 38, 224, "elements"), (100, 26, 180, "relative cost")]
    yield f'<path class="g" d="{grid}"/>'
    yield '<g class="a">'
    for x, y, width, text in cells:
        yield f'<rect x="{x - width / 2:g}" y="{y - 16}" width="{width}" height="32"/><text x="{x}" y="{y + 7}">{text}</text>'
    yield "</g>"


def lines(costs):
    """Return each line and, beside its end, its label; labels keep a distance."""
    above = BOTTOM + GAP
    for label, row in sorted(costs.items(), key=lambda item: item[1][-1]):
        color = COLORS[WAYS[label][0]]
        points = [at(power, cost) for power, cost in zip(POWERS, row)]
        x, y = points[-1]
        above = min(y, above - GAP)
        yield f'<polyline stroke="{color}" points="{" ".join(f"{x},{y}" for x, y in points)}"/>'
        yield f'<path class="e" stroke="{color}" d="M{x} {y}L396 {above}"/>'
        yield f'<rect fill="{color}" x="394" y="{above - 16}" width="244" height="32" rx="8"/><text x="402" y="{above + 7}">{label}</text>'


def draw(costs):
    """Return the drawing of costs as SVG."""
    decades = math.ceil(math.log10(max(map(max, costs.values()))))
    said = [f"{label}: {' '.join(f'{cost:.3g}' for cost in row)}" for label, row in costs.items()]
    versions = f"torch {torch.__version__.split('+')[0]}, NumPy {np.__version__}, one thread."
    return "\n".join([
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 540" width="640" height="540">',
        "<title>The cost of conversions at 10 to 10⁷ elements, the cheapest being 1</title>",
        f"<desc>{versions}\n" + "\n".join(said) + "</desc>",
        STYLE, *axes(decades), *lines(costs), "</svg>\n",
    ])


if __name__ == "__main__":
    FILE.write_text(draw(measure()), encoding="utf-8")
