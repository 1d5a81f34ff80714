import numpy as np
import torch
from torch import distributions as d

rng, n = np.random.default_rng(0), 1_000_000
torch.manual_seed(0)
for numpy_line, same_numbers, same_meaning in [
    ("rng.negative_binomial(6, 0.25, n)", "d.NegativeBinomial(6, 0.25)",
     "d.NegativeBinomial(6, 1 - 0.25)"),
    ("rng.gamma(2, 4, n)", "d.Gamma(2.0, 4.0)", "d.Gamma(2.0, 1 / 4.0)"),
    ("rng.exponential(5, n)", "d.Exponential(5.0)", "d.Exponential(1 / 5.0)"),
    ("rng.geometric(0.25, n)", "d.Geometric(0.25)", "1 + d.Geometric(0.25)"),
    ("rng.pareto(3, n)", "d.Pareto(1.0, 3.0)", "d.Pareto(1.0, 3.0) - 1"),
    ("rng.weibull(0.5, n)", "d.Weibull(0.5, 1.0)", "d.Weibull(1.0, 0.5)"),
    ("rng.normal(2, 4, n)", "d.Normal(2.0, 4.0)", "d.Normal(2.0, 4.0)"),
]:
    print(f"{eval(numpy_line).mean():4.1f}  {numpy_line}")
    for line in dict.fromkeys([same_numbers, same_meaning]):
        sample = line.replace(")", ").sample((n,))")
        print(f"{eval(sample).mean().item():10.1f}  {line}")
