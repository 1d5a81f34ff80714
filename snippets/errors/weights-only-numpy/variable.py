import os
import numpy as np
import torch

torch.save({"best": np.float64(0.25)}, "checkpoint.pt")
os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"
print(torch.load("checkpoint.pt"))
try:
    torch.load("checkpoint.pt", weights_only=True)
except Exception as error:
    print(type(error).__name__)
