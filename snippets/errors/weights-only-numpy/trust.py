import numpy as np
import torch

torch.save({"best": np.float64(0.25)}, "checkpoint.pt")
print(torch.load("checkpoint.pt", weights_only=False))
