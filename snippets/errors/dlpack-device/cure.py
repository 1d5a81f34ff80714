import numpy as np
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
tensor = torch.ones(2, device=device)
print(np.from_dlpack(tensor.cpu()))
