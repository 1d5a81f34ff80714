"""Which line do I need? The answer to each case, for docs/reference/picker.md.

    python -m tests.picker

writes docs/assets/picker.json, which docs/assets/site.js reads, the form and
the tables in the page, and the form on the home page. tests/test_picker.py runs
every answer.
"""

import json
import re
from dataclasses import asdict, dataclass
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = [Path("docs/reference/picker.md"), Path("docs/index.md")]
DATA = Path("docs/assets/picker.json")
PART = "(<!-- {0} -->\n).*(<!-- end of {0} -->)"

# Per direction the questions, and per question its values with what the form
# and the tables call them. The form begins with the first of each.
MEMORY = {"either": "cheapest", "share": "share", "copy": "copy"}
FAIL = {"no": "copy then", "yes": "raise an error then"}
AXES = {
    "tensor": {
        "dtype": {"plain": "ordinary dtype", "narrow": "bfloat16 or float8", "lazy": "lazy conj() or its imag"},
        "layout": {"dense": "dense", "sparse": "sparse"},
        "device": {"cpu": "CPU", "other": "GPU (or other)"},
        "grad": {"no": "without grad", "yes": "requires grad"},
        "memory": MEMORY,
        "fail": FAIL,
    },
    "array": {
        "dtype": {
            "plain": "ordinary dtype",
            "float32": "float64 wanted as float32",
            "object": "objects or strings",
            "big-endian": "big-endian",
        },
        "layout": {"plain": "ordinary layout", "reversed": "negative strides", "read-only": "read-only"},
        "device": {"cpu": "to the CPU", "gpu": "to a GPU"},
        "grad": {"no": "without grad", "yes": "to require grad"},
        "memory": MEMORY,
        "fail": FAIL,
    },
}
DIRECTIONS = {"tensor": "a tensor, and want an array", "array": "an array, and want a tensor"}
QUESTIONS = {
    "device": "Device",
    "grad": "Gradient",
    "dtype": "Dtype",
    "layout": "Layout",
    "memory": "Memory",
    "fail": "If it cannot share",
}

GUIDE = {
    "guide/to-numpy.md": "Tensor to array",
    "guide/to-numpy.md#copy": "Tensor to array: a copy",
    "guide/gradients.md#which": "Gradients: detach, force=True or clone",
    "guide/snapshots.md": "Snapshots",
    "guide/devices.md#shared": "Devices: is the memory shared?",
    "guide/devices.md#to-device": "Devices: an array to the GPU",
    "guide/bfloat16-and-float8.md": "bfloat16 and float8",
    "guide/bfloat16-and-float8.md#bits": "bfloat16: share the bits",
    "guide/complex.md#conj": "Complex numbers: the conjugate bit",
    "guide/tensors-that-refuse.md#sparse": "Tensors that refuse: sparse",
    "guide/to-tensor.md": "Array to tensor",
    "guide/to-tensor.md#copy": "Array to tensor: a copy",
    "guide/to-tensor.md#requires-grad": "Array to tensor: requires grad",
    "guide/gradients.md#leaf": "Gradients: an array that trains",
    "guide/float32-and-float64.md": "float32 and float64",
    "guide/awkward-arrays.md": "Object and string arrays",
    "guide/strides-and-byte-order.md": "Negative strides",
    "guide/strides-and-byte-order.md#byte-order": "Byte order",
    "guide/read-only-arrays.md": "Read-only arrays",
}


# What cannot be shared: why not, the page about it, and a caution. The first
# that applies counts.
NOT_TO_ARRAY = {
    "sparse": (
        "an array stores every element",
        "guide/tensors-that-refuse.md#sparse",
        "to_dense() stores the zeros too, so the array can be large.",
    ),
    "narrow": ("NumPy has no such dtype", "guide/bfloat16-and-float8.md", "float32 holds every such value."),
    "lazy": (
        "the values are still to be computed",
        "guide/complex.md#conj",
        "On the CPU, a tensor that is not lazy would be shared.",
    ),
    "other": ("an array lives in host memory", "guide/devices.md#shared", "For a tensor on the CPU, the same line shares."),
}
NOT_TO_TENSOR = {
    "object": (
        "objects and strings are no numbers in memory",
        "guide/awkward-arrays.md",
        "Strings that are no numbers raise ValueError; number them first.",
    ),
    "big-endian": ("a tensor has the byte order of the machine", "guide/strides-and-byte-order.md#byte-order", ""),
    "reversed": ("a tensor has no negative strides", "guide/strides-and-byte-order.md", ""),
    "float32": ("another dtype needs other memory", "guide/float32-and-float64.md", ""),
    "gpu": ("an array lives in host memory", "guide/devices.md#to-device", ""),
}


@dataclass(frozen=True)
class Answer:
    """The line to write.

    `memory`: "shares", "copies", "raises", or "shares where it can": from or
    to another device it copies, and on the CPU the same line shares.
    `why_page`: a page of the guide. `caution`: sentences. `impossible`: why
    what was asked for cannot be had; then `line` is the nearest that can, or,
    if it raises, `nearest` is.
    """

    line: str
    memory: str
    why_page: str
    caution: str = ""
    impossible: str = ""
    nearest: str = ""


def cases():
    """Return every case: {"from": "tensor", "dtype": "plain", …}."""
    return [
        dict(zip(["from", *axes], [direction, *values]))
        for direction, axes in AXES.items()
        for values in product(*axes.values())
    ]


def choose(case):
    """Return the Answer to a case."""
    case = dict(case)
    return {"tensor": to_array, "array": to_tensor}[case.pop("from")](**case)


def first(reasons, *values):
    """Return the first of the reasons that one of the values has."""
    return next((found for value, found in reasons.items() if value in values), ("", "", ""))


def to_array(dtype, layout, device, grad, memory, fail):
    reason, why, caution = first(NOT_TO_ARRAY, dtype, layout, device)
    lazy = dtype == "lazy" and layout == "dense"  # a sparse conj() is not lazy
    bare = device == "cpu" and grad == "no" and not lazy
    opened = ".float()" * (dtype == "narrow") + ".to_dense()" * (layout == "sparse")
    line = f"tensor{opened}.numpy({'' if bare else 'force=True'})"
    does = "copies"
    if not opened and not lazy and memory == "copy":
        if device == "cpu":
            line += ".copy()"
            why = "guide/to-numpy.md#copy" if bare else "guide/snapshots.md"
        else:
            line = "tensor" + ".detach()" * (grad == "yes") + '.to("cpu", copy=True).numpy()'
            caution = "One copy, on any device; cpu() copies nothing where the tensor is on the CPU."
    elif not opened and not lazy:
        does = "shares" if device == "cpu" else "shares where it can"
        if not reason:
            why = "guide/to-numpy.md" if bare else "guide/gradients.md#which"
            caution = "" if bare else "Autograd does not see what you write to the array."
    if dtype == "narrow" and layout == "dense" and memory == "share":
        why, caution = "guide/bfloat16-and-float8.md#bits", "What can be shared are the bits, as integers."

    if memory == "copy" or fail == "no":
        return Answer(line, does, why, caution, reason if memory == "share" else "")
    strict = "tensor.numpy()" if grad == "no" else "tensor.detach().numpy()"
    if not reason:
        return Answer(strict, does, why, caution)
    return Answer(strict, "raises", why, caution, reason, line)


def to_tensor(dtype, layout, device, grad, memory, fail):
    reason, why, caution = first(NOT_TO_TENSOR, dtype, layout, device)
    gpu, trains, frozen = device == "gpu", grad == "yes", layout == "read-only"
    strict = memory != "copy" and fail == "yes"

    # NumPy's part, the constructor, the device, and last the gradient, so that
    # the tensor is a leaf. torch.tensor does all of it, and never warns.
    chain, does = "torch.from_numpy(array)", "copies"
    if dtype == "object" or (dtype, layout) == ("float32", "reversed"):
        chain = "torch.from_numpy(array.astype(np.float32))"
    elif dtype == "big-endian":
        chain = 'torch.from_numpy(array.astype(array.dtype.newbyteorder("=")))'
    elif layout == "reversed":
        chain = "torch.from_numpy(array.copy())"
    elif memory == "copy" or frozen and (gpu or dtype == "float32"):
        chain = ""
    elif dtype == "float32":
        chain = "torch.from_numpy(array).float()"
        caution = "" if gpu else "An array that is float32 already would be shared."
    else:
        does = "shares where it can" if gpu else "shares"
    words = ["dtype=torch.float32"] * (dtype == "float32") + ["device=device"] * gpu
    leaf = ".requires_grad_()" * trains
    if chain:
        line = chain + ".to(device)" * gpu + leaf
    else:
        line = call("torch.tensor", *words, *["requires_grad=True"] * trains)

    cautions = [caution]
    if does == "shares" and frozen:
        cautions.append("Warns once per process; what you write to the tensor reaches the array all the same.")
    if does == "shares" and trains:
        cautions.append("A training step changes the array too.")
    if does == "shares where it can" and not strict:
        cautions.append("With the CPU as device, the same line shares.")
    if gpu and dtype in ("plain", "big-endian"):
        cautions.append("Apple's MPS takes no float64.")
    if trains and dtype in ("plain", "big-endian"):
        cautions.append("Only floating-point and complex numbers can require grad.")
    caution = " ".join(filter(None, cautions))
    if frozen and dtype in ("plain", "float32") and not (reason and (strict or memory == "share")):
        why = "guide/read-only-arrays.md"
    elif not reason and memory == "copy":
        why = "guide/to-tensor.md#requires-grad" if trains else "guide/to-tensor.md#copy"
    elif not reason:
        why = "guide/gradients.md#leaf" if trains else "guide/to-tensor.md"

    if not strict:
        return Answer(line, does, why, caution, reason if memory == "share" else "")
    if not reason:
        return Answer(line, does, why, caution)
    raises = call("torch.asarray", *words, "copy=False") if words else "torch.from_numpy(array)"
    return Answer(raises + leaf, "raises", why, caution, reason, line)


def call(name, *words):
    """Return a call with the array and keywords."""
    return f"{name}({', '.join(['array', *words])})"


def data():
    """Return what the browser needs, as JSON: the answers, and per case which."""
    chosen = {" ".join(case.values()): choose(case) for case in cases()}
    answers = list(dict.fromkeys(chosen.values()))
    shown = ",\n".join(json.dumps(asdict(answer) | {"why": GUIDE[answer.why_page]}) for answer in answers)
    known = ",\n".join(f"{json.dumps(key)}: {answers.index(answer)}" for key, answer in chosen.items())
    return f'{{"answers": [\n{shown}\n],\n"cases": {{\n{known}\n}}}}\n'


def form():
    """Return the form; in it, the choices follow each other as in a case."""
    start = [
        f'<label><input type="radio" name="from" value="{value}"{" checked" * (value == "tensor")}> {text}</label>'
        for value, text in DIRECTIONS.items()
    ]
    lines = ['<form class="picker scripted" autocomplete="off">', "<fieldset><legend>I have</legend>", *start, "</fieldset>"]
    for direction, axes in AXES.items():
        lines += [f'<fieldset data-from="{direction}"{" hidden" * (direction != "tensor")}><legend>The {direction}</legend>']
        lines += [select(axis, values) for axis, values in axes.items() if axis not in ("memory", "fail")]
        lines += ["</fieldset>"]
    lines += ["<fieldset><legend>I want</legend>", select("memory", MEMORY), select("fail", FAIL), "</fieldset>"]
    lines += ['<div class="answer" role="status"></div>', '<button class="md-button" type="button">Copy the line</button>', "</form>"]
    return "\n".join(lines) + "\n"


def select(axis, values):
    """Return one question of the form."""
    options = "".join(f'<option value="{value}">{text}</option>' for value, text in values.items())
    return f'<label>{QUESTIONS[axis]} <select name="{axis}">{options}</select></label>'


def table(direction, **only):
    """Return the table of the answers to one direction's cases, or to those
    that have the values `only` says."""
    axes = {axis: only.get(axis, tuple(values)) for axis, values in AXES[direction].items()}
    rows = {}
    for values in product(*axes.values()):
        answer = choose({"from": direction} | dict(zip(axes, values)))
        memory = f"[{answer.memory}](../{answer.why_page})"
        row = f"`{answer.line}` | {memory}. {answer.caution}".removesuffix(". ")
        if answer.impossible:
            row = f"not possible: {answer.impossible} | {memory}"
        rows.setdefault(row, []).append(values)
    lines = [f"| {direction.title()} | Line | Memory |", "| --- | --- | --- |"]
    return "\n".join(lines + [f"| {name(direction, axes, boxes(found, axes))} | {row} |" for row, found in rows.items()]) + "\n"


def boxes(points, axes):
    """Return boxes that cover the points and no other: per axis a set of
    values, as large as can be, and so of questions that make no difference
    all values."""
    found = []
    for point in points:
        if any(all(map(set.__contains__, box, point)) for box in found):
            continue
        box = [{value} for value in point]
        for place, values in enumerate(axes.values()):
            for value in values:
                grown = box[:place] + [box[place] | {value}] + box[place + 1 :]
                if set(product(*grown)) <= set(points):
                    box = grown
        found.append(box)
    return found


def name(direction, axes, found):
    """Return in words what is in some boxes: first what they have in common."""
    told = [
        [
            " or ".join(AXES[direction][axis][value] for value in axes[axis] if value in values)
            for axis, values in zip(axes, box)
            if len(values) < len(axes[axis])
        ]
        for box in found
    ]
    common = [text for text in told[0] if all(text in texts for texts in told)]
    differ = [" and ".join(text for text in texts if text not in common) for texts in told]
    return ", ".join(common + [" or ".join(differ)] * any(differ))


def parts():
    """Return what is written into the page: {name of the part: text}."""
    best = {"memory": ("either", "copy"), "fail": ("no",)}
    strict = {"memory": ("share",), "fail": ("yes",)}
    return {
        "form": form(),
        "tensor": table("tensor", **best),
        "tensor shared": table("tensor", **strict),
        "array": table("array", device=("cpu",), grad=("no",), **best),
        "array shared": table("array", grad=("no",), **strict),
    }


def written(root):
    """Return {path: text} of the files as they should be."""
    files = {DATA: data()}
    for path in PAGES:
        files[path] = (root / path).read_text("utf-8")
        for part, text in parts().items():
            files[path] = re.sub(
                PART.format(part), lambda found: f"{found[1]}\n{text}\n{found[2]}", files[path], flags=re.DOTALL
            )
    return files


if __name__ == "__main__":
    for path, text in written(ROOT).items():
        (ROOT / path).write_text(text, "utf-8")
