import numpy as np
import torch

torch.save({"bias": torch.ones(2)}, "a.pt")
print(type(np.load("a.pt")).__name__)
print(torch.load("a.pt"))
