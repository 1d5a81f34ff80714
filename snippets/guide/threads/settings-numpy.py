from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch

np.seterr(divide="raise")
np.set_printoptions(precision=2)
torch.set_printoptions(precision=2)
for name, get in {
    "errors": lambda: np.geterr()["divide"],
    "NumPy's digits": lambda: str(np.array([1 / 3])),
    "torch's digits": lambda: str(torch.tensor([1 / 3])),
}.items():
    there = ThreadPoolExecutor().submit(get).result()
    print(f"{name:15}", get(), there)
