"""Every answer of the picker does what it says, and the page gives it.

A case that names a GPU runs on the CPU, where `.to(device)` and `.cpu()` have
nothing to move, and on `meta`, a device without data, for where the result is
and for what raises. With a CUDA GPU, it runs there as well.
"""

import contextlib
import re

import numpy as np
import pytest
import torch

from tests.picker import AXES, GUIDE, cases, choose, written
from tests.projects import ROOT

pytestmark = pytest.mark.filterwarnings(r"ignore:Sparse \w+ tensor support is in beta state")

CASES = {" ".join(case.values()): case for case in cases()}
ANSWERS = {key: choose(case) for key, case in CASES.items()}
IMPOSSIBLE = {key: answer.impossible for key, answer in ANSWERS.items() if answer.impossible and key.endswith(" share yes")}
DEVICE = "an array lives in host memory"  # the device is all that is in the way

FULL = [[1, 2, 4], [8, 16, 32]]  # each of these is exact in every dtype here
HOLES = [[1, 0, 4], [0, 16, 32]]
FLOATS = ["float32", "float64", "complex64"]
EXACT = ["int64", "uint16", "bool"]  # these cannot require grad
NARROW = [name for name in dir(torch) if re.fullmatch(r"bfloat16|float8_\w+", name)]
OBJECTS = [object, "U", "S", np.dtypes.StringDType()]
VIEWS = {
    "plain": [lambda a: a, lambda a: a.T, lambda a: a[:, ::2], lambda a: a[0, 0, ...], lambda a: a[:0]],
    "reversed": [lambda a: a[::-1], lambda a: a[:, ::-1], lambda a: a[::-1, ::-1], lambda a: a[:1][::-1]],
    "read-only": [lambda a: a, lambda a: a.T, lambda a: a[0, 0, ...]],
}
SPARSE = [torch.sparse_coo, torch.sparse_csr, torch.sparse_csc, torch.sparse_bsr, torch.sparse_bsc]


@pytest.fixture(autouse=True)
def warn_always():
    """What torch says once per process counts in every case."""
    before = torch.is_warn_always_enabled()
    torch.set_warn_always(True)
    yield
    torch.set_warn_always(before)


def makers(case, device="cpu"):
    """Return functions that each make an object of the case anew, and return
    the leaf or array that holds its memory, the object, and its values."""
    grad = case["grad"] == "yes"
    if case["from"] == "array":
        dtypes = {
            "plain": FLOATS + EXACT * (not grad),
            "float32": ["float64"],
            "object": OBJECTS,
            "big-endian": [np.dtype(name).newbyteorder("S") for name in FLOATS + ["int64"] * (not grad)],
        }
        return [
            lambda dtype=dtype, view=view: make_array(dtype, view, case["layout"])
            for dtype in dtypes[case["dtype"]]
            for view in VIEWS[case["layout"]]
        ]
    names = {"plain": FLOATS + EXACT * (not grad), "narrow": NARROW, "lazy": ["complex64"]}[case["dtype"]]
    if case["layout"] == "sparse":
        names = [name for name in names if name != "uint16"]  # to_sparse() does not know it
        return [lambda name=name, kind=kind: make_sparse(case, name, kind, device) for name in names for kind in SPARSE]
    lazies = [lambda t: t, lambda t: t.imag] if case["dtype"] == "lazy" else [lambda t: t]
    return [
        lambda name=name, view=view, part=part: make_tensor(case, name, view, part, device)
        for name in names
        for view in VIEWS["plain"]
        for part in lazies
    ]


def make_array(dtype, view, layout):
    memory = np.array(FULL).astype(dtype)
    array = view(memory)
    if layout == "read-only":
        array = array.view()
        array.flags.writeable = False
    return memory, array, view(np.array(FULL).astype("bool" if memory.dtype == bool else "float64"))


def make_tensor(case, name, view, part, device):
    expected, leaf = np.array(FULL), torch.tensor(FULL).to(getattr(torch, name))
    if case["dtype"] == "lazy":
        expected, leaf = expected * (1 - 2j), leaf * (1 + 2j)
    leaf = leaf.to(device).requires_grad_(case["grad"] == "yes")
    tensor = view(leaf)
    if case["dtype"] == "lazy":
        tensor, expected = part(tensor.conj()), part(expected)
        assert tensor.is_conj() or tensor.is_neg()
    return leaf, tensor, view(expected.astype("bool") if name == "bool" else expected)


def make_sparse(case, name, kind, device):
    blocks = {"blocksize": (1, 1)} if kind in (torch.sparse_bsr, torch.sparse_bsc) else {}
    wide = torch.tensor(HOLES).to(torch.complex64 if name == "complex64" else torch.float64)
    leaf = wide.to_sparse(layout=kind, **blocks).to(getattr(torch, name)).to(device).requires_grad_(case["grad"] == "yes")
    tensor = leaf.conj() if case["dtype"] == "lazy" else leaf
    assert not tensor.is_conj()
    return leaf, tensor, np.array(HOLES).astype("bool" if name == "bool" else "float64")


def run(line, case, thing, device="cpu"):
    return eval(line, {"np": np, "torch": torch, case["from"]: thing, "device": device})


def warns(answer):
    """Return a context in which what the answer says about warnings holds."""
    return pytest.warns(UserWarning, match="not writable") if "Warns" in answer.caution else contextlib.nullcontext()


def open_up(tensor):
    """Return a tensor's values as a dense tensor of a wide dtype."""
    tensor = tensor.float() if str(tensor.dtype)[6:] in NARROW else tensor
    return tensor.to_dense() if tensor.layout != torch.strided else tensor


def values(thing):
    """Return the values as an array of their own, read without .numpy()."""
    if isinstance(thing, torch.Tensor):
        return np.array(open_up(thing.detach().cpu()).tolist()).reshape(thing.shape)
    return thing.astype("complex128" if thing.dtype.kind == "c" else "float64")


def clear(thing):
    """Write over all the values, with what is no value of any case."""
    if isinstance(thing, torch.Tensor):
        with torch.no_grad():
            thing.zero_()
    else:
        thing[...] = "0" if thing.dtype.kind in "UST" else 0


def shares(make, line, case, answer, device="cpu"):
    """Tell whether a write on one side shows on the other, both ways."""
    memory, thing, expected = make()
    with warns(answer):
        result = run(line, case, thing, device)
    clear(result)
    there = not np.array_equal(values(thing), expected)
    memory, thing, expected = make()
    with warns(answer):
        result = run(line, case, thing, device)
    clear(memory)
    back = not np.array_equal(values(result), expected)
    assert there == back
    return there


def gradient(make, line, case):
    """Return the leaf's gradient, with a conversion before backward() and the
    result written over, or with none (line is None)."""
    leaf, tensor, _ = make()
    loss = (open_up(tensor).abs() ** 2).sum()
    if line:
        clear(run(line, case, tensor))
        assert tensor.requires_grad
    loss.backward()
    return values(leaf.grad)


def dtype_name(case, thing):
    """Return the name that the result's dtype must have."""
    if case["dtype"] in ("narrow", "float32", "object"):
        return "float32"
    return str(thing.dtype.newbyteorder("=") if case["from"] == "array" else thing.dtype).removeprefix("torch.")


def check(case, answer, device="cpu"):
    """Check all that the answer promises, on a device that holds data."""
    promised = answer.memory
    if device == "cpu":
        promised = {"shares where it can": "shares", "raises": "shares" if answer.impossible == DEVICE else "raises"}.get(promised, promised)
    else:
        promised = promised.replace("shares where it can", "copies")
    for make in makers(case, device if case["from"] == "tensor" else "cpu"):
        _, thing, expected = make()
        if promised == "raises":
            with pytest.raises((TypeError, ValueError, RuntimeError)):
                run(answer.line, case, thing, device)
            continue
        with warns(answer):
            result = run(answer.line, case, thing, device)
        assert type(result) is (np.ndarray if case["from"] == "tensor" else torch.Tensor)
        assert str(result.dtype).removeprefix("torch.") == dtype_name(case, thing)
        assert result.shape == expected.shape
        assert np.array_equal(values(result), expected)
        if case["from"] == "array":
            assert result.device.type == device
            check_leaf(case, result)
        if expected.size:
            assert shares(make, answer.line, case, answer, device) == (promised == "shares")
        # Of the sparse layouts only COO has a backward pass for to_dense().
        if case["from"] == "tensor" and case["grad"] == "yes" and thing.layout in (torch.strided, torch.sparse_coo) and expected.size:
            seen = np.array_equal(gradient(make, answer.line, case), gradient(make, None, case))
            assert seen == (promised == "copies")


def check_leaf(case, tensor):
    assert tensor.requires_grad == (case["grad"] == "yes")
    if tensor.requires_grad:
        assert tensor.is_leaf
        (tensor.abs() ** 2).sum().backward()
        assert torch.equal(tensor.grad, 2 * tensor.detach())


@pytest.mark.parametrize("key", CASES)
def test_answer(key):
    case, answer = CASES[key], ANSWERS[key]
    # That an array cannot be shared with a GPU is no promise about the CPU.
    if not (case["from"] == "array" and answer.memory == "raises" and answer.impossible == DEVICE):
        check(case, answer)
    if answer.nearest:
        nearest = choose(case | {"memory": "either", "fail": "no"})
        assert nearest.line == answer.nearest
        assert nearest.memory in ("copies", "shares where it can")
    if "cpu" not in key:
        check_on_meta(case, answer)
        if torch.cuda.is_available():
            check(case, answer, "cuda")


def check_on_meta(case, answer):
    """Check what can be checked on a device that holds no data."""
    for make in makers(case):
        _, thing, expected = make()
        if case["from"] == "tensor":
            thing = torch.empty(expected.shape, device="meta", requires_grad=case["grad"] == "yes")
            with pytest.raises(TypeError if answer.memory == "raises" else NotImplementedError):
                run(answer.line, case, thing)
        elif answer.memory == "raises":
            with pytest.raises((TypeError, ValueError)):
                run(answer.line, case, thing, "meta")
        else:
            with warns(answer):
                result = run(answer.line, case, thing, "meta")
            assert (result.device.type, result.shape) == ("meta", expected.shape)
            assert str(result.dtype) == "torch." + dtype_name(case, thing)
            assert (result.requires_grad, result.is_leaf) == (case["grad"] == "yes", True)


WAYS = {
    "tensor": [
        "tensor.numpy()",
        "tensor.detach().numpy()",
        "tensor.numpy(force=True)",
        "np.asarray(tensor.detach())",
        "np.from_dlpack(tensor.detach())",
    ],
    "array": [
        "torch.from_numpy(array).to(device).to(dtype)",
        "torch.as_tensor(array, dtype=dtype, device=device)",
        "torch.asarray(array, dtype=dtype, device=device, copy=False)",
        "torch.from_dlpack(array).to(device).to(dtype)",
    ],
}


@pytest.mark.parametrize("key", IMPOSSIBLE)
def test_impossible_is_impossible(key):
    """No way gives the values, shared: it raises, copies, or misreads them."""
    case = CASES[key]
    target = "meta" if IMPOSSIBLE[key] == DEVICE else "cpu"
    for make in makers(case):
        for way in WAYS[case["from"]]:
            memory, thing, expected = make()
            if target == "meta" and case["from"] == "tensor":
                thing = torch.empty(3, device="meta")
            if "dlpack(array)" in way and case["layout"] == "reversed":
                continue  # it ends the process; see guide/dlpack-limits.md
            dtype = torch.float32 if case["dtype"] == "float32" else None
            line = way if dtype else way.replace(".to(dtype)", "")
            try:
                result = eval(line, {"np": np, "torch": torch, case["from"]: thing, "device": target, "dtype": dtype})
            except (TypeError, ValueError, RuntimeError, BufferError):
                continue
            except UserWarning:
                continue  # a read-only array; what it does is not to share
            if target == "meta":  # an array that went to a device
                assert result.device.type == "meta"
            elif expected.size and np.array_equal(values(result), expected):
                clear(memory)
                assert np.array_equal(values(result), expected)


def test_all_that_is_possible_is_shared():
    """Whoever asks to share gets it unless the picker says why not."""
    for key, case in CASES.items():
        if case["memory"] == "share":
            assert (ANSWERS[key].memory == "shares") == (not ANSWERS[key].impossible)
        assert (ANSWERS[key].memory == "raises") == bool(ANSWERS[key].nearest)
        if case["memory"] == "copy":
            assert ANSWERS[key].memory == "copies"


def test_what_the_page_leaves_out_of_the_array_table():
    """to(device) and requires_grad_() go behind the line, keywords inside."""
    for key, case in CASES.items():
        if case["from"] == "array" and (case["memory"] == "copy" or case["fail"] == "no"):
            bare = choose(case | {"device": "cpu", "grad": "no"}).line
            gpu, trains = case["device"] == "gpu", case["grad"] == "yes"
            if case["layout"] == "read-only" and gpu:
                assert "from_numpy(array)" not in ANSWERS[key].line
                if "from_numpy(array)" in bare:
                    bare = "torch.tensor(array)"
            if bare.startswith("torch.tensor("):
                expected = bare[:-1] + ", device=device" * gpu + ", requires_grad=True" * trains + ")"
            else:
                expected = bare + ".to(device)" * gpu + ".requires_grad_()" * trains
            assert ANSWERS[key].line == expected


def shared(result, source):
    clear(source)
    return not values(result).any()


def narrow_values_fit():
    for name in NARROW:
        dtype = getattr(torch, name)
        bits = torch.arange(2 ** (8 * dtype.itemsize)).to({1: torch.uint8, 2: torch.uint16}[dtype.itemsize])
        wide = bits.view(dtype).float()
        same = wide.to(dtype).float() == wide
        if not (same | wide.isnan()).all():
            return False
    return True


def bits_are_shared():
    tensors = [torch.tensor(FULL).to(getattr(torch, name)) for name in NARROW if name != "float8_e8m0fnu"]
    return all(shared(t.view(torch.uint16 if t.dtype == torch.bfloat16 else torch.uint8).numpy(), t) for t in tensors)


def raises(error, function, *arguments, **keywords):
    with pytest.raises(error):
        function(*arguments, **keywords)
    return True


# Each sentence of caution, and a check of it where test_answer has none.
CAUTIONS = {
    "to_dense() stores the zeros too, so the array can be large.": lambda: torch.eye(9).to_sparse().to_dense().numpy().size == 81,
    "float32 holds every such value.": narrow_values_fit,
    "What can be shared are the bits, as integers.": bits_are_shared,
    "On the CPU, a tensor that is not lazy would be shared.": lambda: shared((t := torch.ones(3)).numpy(force=True), t),
    "For a tensor on the CPU, the same line shares.": "check()",
    "With the CPU as device, the same line shares.": "check()",
    "Autograd does not see what you write to the array.": "check()",
    "One copy, on any device; cpu() copies nothing where the tensor is on the CPU.": lambda: shared((t := torch.ones(3)).cpu().numpy(), t),
    "Strings that are no numbers raise ValueError; number them first.": lambda: raises(ValueError, np.array(["cat"]).astype, np.float32),
    "An array that is float32 already would be shared.": lambda: shared(torch.from_numpy(a := np.ones(3, "float32")).float(), a),
    "Warns once per process; what you write to the tensor reaches the array all the same.": "warns(), check()",
    "A training step changes the array too.": "check()",
    "Only floating-point and complex numbers can require grad.": lambda: all(
        raises(RuntimeError, torch.tensor, np.ones(3, name), requires_grad=True)
        and raises(RuntimeError, torch.from_numpy(np.ones(3, name)).requires_grad_)
        for name in EXACT
    ),
    "Apple's MPS takes no float64.": "errors/mps-float64.md has the source",
}


def test_each_caution_is_true():
    said = {answer.caution for answer in ANSWERS.values()}
    for sentence, holds in CAUTIONS.items():
        assert callable(holds) and holds() or isinstance(holds, str), sentence
        said = {caution.replace(sentence, "").strip() for caution in said}
    assert said == {""}


def test_each_page_and_section_is_there():
    assert {answer.why_page for answer in ANSWERS.values()} == set(GUIDE)
    for address in GUIDE:
        path, _, section = address.partition("#")
        assert f"{{ #{section or 'top'} }}" in (ROOT / "docs" / path).read_text("utf-8")


def test_page_and_data_are_up_to_date():
    stale = [str(path) for path, text in written(ROOT).items() if text != (ROOT / path).read_text("utf-8")]
    assert not stale, f"run: python -m tests.picker, which rewrites {stale}"


PAGE = "/reference/picker/"
SHOWN = """async (queries) => {
  const form = document.querySelector("form.picker")
  const lines = []
  for (const query of queries) {
    for (const [name, value] of new URLSearchParams(query))
      for (const field of form.querySelectorAll(`[name=${name}]`)) {
        if (field.type === "radio") field.checked = field.value === value
        else if (field.querySelector(`[value=${value}]`)) field.value = value
      }
    form.dispatchEvent(new Event("change"))
    await new Promise((done) => setTimeout(done))
    lines.push(form.querySelector("[role=status] .line").textContent)
  }
  return lines
}"""


def line_on(page):
    return page.locator(".picker [role=status] .line").inner_text()


def test_page_shows_the_answer_to_each_case(page):
    page.goto(PAGE)
    page.locator(".picker .line").wait_for()
    queries = ["&".join(f"{name}={value}" for name, value in case.items()) for case in CASES.values()]
    assert dict(zip(CASES, page.evaluate(SHOWN, queries))) == {key: answer.line for key, answer in ANSWERS.items()}


def test_choices_by_keyboard_stay_in_the_address(page):
    page.goto(PAGE)
    page.get_by_label("a tensor, and").focus()
    page.keyboard.press("ArrowDown")
    for keys in (["ArrowDown"], [], ["ArrowDown"], ["ArrowDown"], ["End"]):
        page.keyboard.press("Tab")
        for key in keys:
            page.keyboard.press(key)
    expected = "torch.tensor(array, dtype=torch.float32, device=device, requires_grad=True)"
    assert line_on(page) == expected
    for choice in ("from=array", "dtype=float32", "device=gpu", "grad=yes", "memory=copy"):
        assert choice in page.url
    assert "Copies" in page.locator(".picker [role=status]").inner_text()
    page.reload()
    assert line_on(page) == expected
    page.get_by_role("button", name="Copy the line").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == expected
    page.locator(".picker [role=status] a").click()
    page.wait_for_url("**/guide/float32-and-float64/")


def test_home_has_the_picker_too(page):
    page.goto("/?from=array&memory=copy")
    assert line_on(page) == "torch.tensor(array)"
    page.locator(".picker [role=status] a").click()
    page.wait_for_url("**/guide/to-tensor/#copy")


def test_what_is_not_possible_is_said(page):
    page.goto(PAGE + "?from=tensor&dtype=narrow&memory=share&fail=yes")
    assert line_on(page) == "tensor.numpy()"
    said = page.locator(".picker [role=status]").inner_text()
    assert "Not possible: NumPy has no such dtype. The nearest is tensor.float().numpy(), which copies." in said
    assert "Raises" in said


@pytest.mark.parametrize("value", ["<img src=x onerror=alert(1)>", "constructor", "__proto__", "other", "yes yes", ""])
def test_an_unknown_value_in_the_address_changes_nothing(page, value):
    page.goto(PAGE + "?grad=yes")
    usual = line_on(page), page.locator("form.picker").inner_html()
    page.goto(PAGE + page.evaluate("(value) => `?from=${encodeURIComponent(value)}&grad=yes&dtype=${encodeURIComponent(value)}`", value))
    assert (line_on(page), page.locator("form.picker").inner_html()) == usual
    assert usual[0] == ANSWERS["tensor plain dense cpu yes either no"].line


def test_without_javascript_the_tables_are_there(chromium, address):
    page = chromium.new_page(java_script_enabled=False)
    page.goto(address.rstrip("/") + PAGE)
    assert not page.locator(".picker").is_visible()
    assert page.locator(".answers table:visible").count() == 4
    page.close()


def test_questions_have_the_same_names_in_both_directions():
    assert set(AXES["tensor"]) == set(AXES["array"])
