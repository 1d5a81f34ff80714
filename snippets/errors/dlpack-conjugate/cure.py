import numpy as np
import torch

tensor = torch.tensor([1 + 2j]).conj()
print(np.from_dlpack(tensor.resolve_conj()))
