"""Draw 20000 numbers with NumPy and with torch, compare, print a table."""

import numpy as np
import torch

# Name | NumPy | torch; and where they differ | remark | how torch matches.
ROWS = """
random | rng.random(n) | torch.rand(n, generator=rng)
uniform | rng.uniform(-1, 1, n)
    | torch.empty(n).uniform_(-1, 1, generator=rng)
integers | rng.integers(0, 9, n) | torch.randint(0, 9, (n,), generator=rng)
integers-endpoint | rng.integers(0, 9, n, endpoint=True)
    | torch.randint(0, 9, (n,), generator=rng)
    | 9 is never drawn | torch.randint(0, 10, (n,), generator=rng)
standard_normal | rng.standard_normal(n) | torch.randn(n, generator=rng)
normal | rng.normal(5, 2, n) | torch.normal(5.0, 2.0, (n,), generator=rng)
lognormal | rng.lognormal(1, 2, n)
    | torch.empty(n).log_normal_(1, 2, generator=rng)
exponential | rng.exponential(2, n)
    | torch.empty(n).exponential_(2, generator=rng)
    | 2 is the rate, not the scale
    | torch.empty(n).exponential_(1 / 2, generator=rng)
standard_cauchy | rng.standard_cauchy(n)
    | torch.empty(n).cauchy_(generator=rng)
geometric | rng.geometric(0.3, n)
    | torch.empty(n).geometric_(0.3, generator=rng)
poisson | rng.poisson(3, n) | torch.poisson(torch.full((n,), 3.0), rng)
binomial | rng.binomial(5, 0.3, n)
    | torch.binomial(torch.full((n,), 5.0), torch.tensor(0.3), rng)
bernoulli | rng.binomial(1, 0.3, n)
    | torch.bernoulli(torch.full((n,), 0.3), generator=rng)
choice | rng.choice(3, n, p=[0.2, 0.3, 0.5])
    | torch.tensor([0.2, 0.3, 0.5]).multinomial(n, True, generator=rng)
permutation | rng.permutation(n) | torch.randperm(n, generator=rng)
permutation-array | rng.permutation(np.arange(n))
    | torch.arange(n)[torch.randperm(n, generator=rng)]
""".strip().replace("\n    ", " ").splitlines()


def draw(code):
    """Return the array that a cell draws from a generator seeded with 0."""
    rng = np.random.default_rng(0)
    if "torch" in code:
        rng = torch.Generator().manual_seed(0)
    scope = {"np": np, "torch": torch, "rng": rng, "n": 20_000}
    return np.asarray(eval(code, scope))


def distribution(a, b):
    """Return the largest distance between two samples' distributions."""
    at = np.union1d(a, b)
    ranks = [np.searchsorted(np.sort(x), at, side="right") for x in (a, b)]
    return np.abs(ranks[0] - ranks[1]).max() / len(a)


def compare(ours, theirs):
    """Say how a torch cell's numbers relate to those of NumPy's."""
    a, b = draw(ours), draw(theirs)
    assert np.array_equal(a, draw(ours)) and np.array_equal(b, draw(theirs))
    assert a.shape == b.shape and not np.allclose(a, b)
    if distribution(a, b) > 0.03:
        return "another distribution"
    dtype = "" if a.dtype == b.dtype else f"{b.dtype} for {a.dtype}, "
    return f"{dtype}other numbers of the same distribution"


print("| NumPy | torch | Compared | As NumPy does |")
print("| --- | --- | --- | --- |")
for row in ROWS:
    name, ours, theirs, remark, match = (row.split(" | ") + ["", ""])[:5]
    said = compare(ours, theirs)
    assert bool(remark) == (said == "another distribution"), row
    if remark:
        assert compare(ours, match) != said, row
        said, match = f"{said}: {remark}", f"`{match}`"
    ours = f'<span id="row-{name}"></span>`{ours}`'
    print(f"| {ours} | `{theirs}` | {said} | {match} |")
