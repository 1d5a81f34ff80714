import numpy as np
import torch

generator = np.random.default_rng(0)
for name, number in {
    "random": generator.random(), "normal": generator.normal(),
    "legacy": np.random.rand(), "choice": generator.choice([0.5, 1.5]),
    "element": generator.random(1)[0], "sin": np.sin(1.0),
}.items():
    kind = type(number).__name__
    print(f"{name:8} {kind:8}", torch.tensor([number]).dtype)
